"""CA certificate selection."""

from __future__ import annotations

import os
import ssl
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class TrustError(OSError):
    """SSL_CERT_FILE or SSL_CERT_DIR can't be used. The text states which one and why."""


def client_tls(environ: Mapping[str, str]) -> ssl.SSLContext:
    """Returns a context for HTTP/1.1 that verifies certificates and host names.

    Trusted are the certificates in SSL_CERT_FILE and SSL_CERT_DIR where one of these is set, else the system's, else certifi's.
    Reading them takes 20 to 100 ms. Raises TrustError.
    """
    file, folder = environ.get("SSL_CERT_FILE"), environ.get("SSL_CERT_DIR")
    if file or folder:
        context = _trusting(file or None, folder or None)
    else:
        context = ssl.create_default_context()
        if not _has_system_trust(context):
            import certifi

            context.load_verify_locations(certifi.where())
    context.set_alpn_protocols(["http/1.1"])
    return context


def no_tls() -> ssl.SSLContext:
    """Returns a context for services without TLS, because httpx requires one. It trusts no certificate and is created quickly."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _trusting(file: str | None, folder: str | None) -> ssl.SSLContext:
    # OpenSSL ignores what it can't read without an error, and then trusts no certificate.
    if folder is not None and not any(os.path.isdir(one) for one in folder.split(os.pathsep)):
        raise TrustError(f"SSL_CERT_DIR names {folder}, which is not a folder: correct it or unset it")
    try:
        return ssl.create_default_context(cafile=file, capath=folder)
    except OSError as error:  # includes ssl.SSLError
        reason = error.strerror or str(error)
        raise TrustError(
            f"SSL_CERT_FILE names {file}, which can't be used ({reason}): correct it or unset it"
        ) from None


def _has_system_trust(context: ssl.SSLContext) -> bool:
    """Returns whether the system has certificates. Those in the system's folder are loaded on demand and don't count as loaded."""
    if context.cert_store_stats()["x509_ca"]:
        return True
    folder = ssl.get_default_verify_paths().capath
    if folder is None:
        return False
    with os.scandir(folder) as entries:
        return any(True for _ in entries)
