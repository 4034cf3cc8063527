"""IBANs of every country and NITs with python-stdnum's verdicts: a JSON line each.

Usage: stdnum_oracle.py <seed> <texts a country> <numbers>
"""

import json
import random
import re
import sys
from importlib import resources
from string import ascii_uppercase, digits

from stdnum import iban
from stdnum.co import nit

CLASSES = {"n": digits, "a": ascii_uppercase, "c": digits + ascii_uppercase}


def main(seed, texts, numbers):
    source = random.Random(seed)
    for country, structure in registry():
        for _ in range(texts):
            text = changed(source, country, account(source, structure))
            tell(kind="iban", country=country, text=text, valid=iban.is_valid(text, check_country=False))
    for _ in range(numbers):
        text = number(source)
        tell(kind="nit", text=text, valid=nit.is_valid(text))


def tell(**line):
    print(json.dumps(line))


def registry():
    """Countries, and the structure of what follows the check digits: [(4, "n"), ...]."""
    for line in resources.files("stdnum").joinpath("iban.dat").read_text("utf-8").splitlines():
        found = re.match(r'([A-Z]{2}) .*bban="([^"]+)"', line)
        if found:
            runs = re.findall(r"(\d+)!([nac])", found[2])
            yield found[1], [(int(count), kind) for count, kind in runs]


def account(source, structure):
    return "".join(source.choice(CLASSES[kind]) for count, kind in structure for _ in range(count))


def changed(source, country, account):
    """Every third as it should be; else a character other, more or less, the halves exchanged, or wrong check digits."""
    how = source.randrange(9)
    place = source.randrange(len(account))
    other = source.choice(CLASSES["c"])
    if how == 3:
        account = account[:place] + other + account[place:]
    elif how == 4:
        account = account[:place] + account[place + 1 :]
    elif how in (5, 6):
        account = account[:place] + other + account[place + 1 :]
    elif how == 7:
        account = account[place:] + account[:place]
    check = iban.calc_check_digits(country + "00" + account)
    if how == 8:
        check = f"{source.randrange(100):02}"
    return country + check + account


def number(source):
    """A NIT of nine digits with a check digit, which is the right one half of the time; edges now and then."""
    body = source.choice(["000000000", "999999999", "000000001"]) if source.randrange(50) == 0 else f"{source.randrange(10**9):09}"
    return body + (nit.calc_check_digit(body) if source.randrange(2) else source.choice(digits))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
