# A game that is built against xblshim: examples/unlock.c stands for yours.

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends g++ pkg-config python3-dev python3-venv \
    && rm -rf /var/lib/apt/lists/*
COPY . /source
RUN python3 -m venv /opt/xblshim && /opt/xblshim/bin/pip install --no-cache-dir /source
RUN export PKG_CONFIG_PATH="$(/opt/xblshim/bin/xblshim paths --pkgconfig)" \
    && cc /source/examples/unlock.c -o /usr/local/bin/game $(pkg-config --cflags --libs xblshim) \
        -Wl,-rpath,"$(pkg-config --variable=libdir xblshim)" \
    && useradd --uid 10001 --user-group --create-home game
USER 10001:10001
CMD ["/usr/local/bin/game"]
