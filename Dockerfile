# The local service in a container.
#
#   docker build -t xblshim .
#   docker run --rm -p 127.0.0.1:8620:8620 -e XBLSHIM_SERVE_TOKEN="$(openssl rand -hex 16)" xblshim --allow 172.16.0.0/12
#
# Who may connect (--allow) and the token of the commands and the page (XBLSHIM_SERVE_TOKEN, --token) are set where it is started, never here.
# `make container` runs these steps without Docker, in a root of debootstrap.

FROM debian:bookworm-slim AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends python3-venv \
    && rm -rf /var/lib/apt/lists/*
COPY . /source
# The service is Python alone: the native library, its headers and a compiler are for games.
RUN python3 -m venv /opt/xblshim \
    && python3 -c "import tomllib; print(*tomllib.load(open('/source/pyproject.toml', 'rb'))['project']['dependencies'], sep='\\n')" >/tmp/requirements \
    && /opt/xblshim/bin/pip install --no-cache-dir -r /tmp/requirements \
    && cp -r /source/python/xblshim /opt/xblshim/lib/python3.11/site-packages/ \
    && python3 -c "import tomllib; print('VERSION =', repr(tomllib.load(open('/source/pyproject.toml', 'rb'))['project']['version']))" \
        >/opt/xblshim/lib/python3.11/site-packages/xblshim/host/_version_text.py \
    && printf '#!/opt/xblshim/bin/python3\nimport sys\nfrom xblshim.cli.main import main\nsys.exit(main())\n' >/opt/xblshim/bin/xblshim \
    && chmod +x /opt/xblshim/bin/xblshim \
    && /opt/xblshim/bin/pip uninstall -y -q pip setuptools \
    && find /opt/xblshim -name __pycache__ -prune -exec rm -rf {} +

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends python3 \
    && rm -rf /var/lib/apt/lists/* /var/cache/apt/archives/*.deb \
    && useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin xblshim \
    && install -d -o xblshim -g xblshim -m 0700 /state
COPY --from=build /opt/xblshim /opt/xblshim
ENV PATH=/opt/xblshim/bin:/usr/bin:/bin XBLSHIM_STATE_DIR=/state PYTHONDONTWRITEBYTECODE=1
USER 10001:10001
VOLUME /state
EXPOSE 8620
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s CMD ["python3", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8620/', timeout=2)"]
ENTRYPOINT ["xblshim", "serve", "--host", "0.0.0.0", "--port", "8620"]
