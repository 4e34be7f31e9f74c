"""RSA keys that sign in the providers' place; one takes a tenth of a second to find."""

import functools

from cryptography.hazmat.primitives.asymmetric import rsa


def new_key() -> rsa.RSAPrivateKey:
    """One that nobody had before."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@functools.cache
def first_key(_of: str) -> rsa.RSAPrivateKey:
    """The one that this provider begins with, in all worlds of this process."""
    return new_key()
