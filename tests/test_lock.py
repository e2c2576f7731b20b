"""The locks and the distribution: pinned, hashed, in agreement, and complete."""
import re
import subprocess
import sys
import tomllib
import zipfile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCKS = ("requirements.txt", "tests/requirements.txt", "solutions/requirements.txt")
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)(?: ; (.+?))? \\$", re.M)


def read(course_root, name):
    return (course_root / name).read_text(encoding="utf-8")


def pins(text):
    """{package: {version, …}}; a package has two versions where old and new Pythons need different ones."""
    found = {}
    for name, version, _ in PIN.findall(text):
        found.setdefault(name, set()).add(version)
    return found


@pytest.fixture(scope="module")
def project(course_root):
    return tomllib.loads(read(course_root, "pyproject.toml"))


def test_every_dependency_is_pinned_within_its_bounds(course_root, project):
    groups = [(LOCKS[0], project["project"]["dependencies"]),
              (LOCKS[1], project["project"]["optional-dependencies"]["test"]),
              (LOCKS[1], project["project"]["optional-dependencies"]["cluster"]),
              (LOCKS[2], project["project"]["optional-dependencies"]["cluster"])]
    for lock, dependencies in groups:
        locked = pins(read(course_root, lock))
        for requirement in map(Requirement, dependencies):
            versions = locked.get(canonicalize_name(requirement.name))
            assert versions, f"{requirement.name} is not in {lock}: compile it again (its first lines say how)"
            assert all(map(requirement.specifier.contains, versions)), f"{requirement} and {lock} disagree"


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_pins_and_hashes_and_nothing_else(course_root, name):
    blocks = re.split(r"\n(?=[a-z0-9])", read(course_root, name).rstrip("\n"))
    header, packages = blocks[0], blocks[1:]
    assert re.fullmatch(r"# This file .+\n# +uv pip compile pyproject\.toml .+", header)
    assert len(packages) > 50
    for block in packages:
        first, *rest = block.splitlines()
        assert PIN.match(first), first
        assert rest and all(re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?", line) for line in rest), first


def test_the_locks_agree(course_root):
    """Whatever a smaller lock installs somewhere, the larger one installs there in the same version."""
    course, tests, cluster = (set(PIN.findall(read(course_root, name))) for name in LOCKS)
    for small, large in ((course, cluster), (cluster, tests)):
        assert all({pin, (*pin[:2], "")} & large for pin in small)


def test_a_student_installs_neither_dask_nor_a_database(course_root):
    assert not {"dask", "distributed", "psycopg", "psycopg-binary"} & set(pins(read(course_root, LOCKS[0])))


def test_the_lock_serves_every_system(course_root):
    """Windows' own packages are in the lock although it was compiled elsewhere."""
    markers = {name: marker for name, _, marker in PIN.findall(read(course_root, LOCKS[0])) if marker}
    assert markers["pywinpty"] == "os_name == 'nt'"
    assert markers["appnope"] == "sys_platform == 'darwin'"


def test_every_package_folder_is_in_the_distribution(course_root, project):
    found = {".".join(path.parent.relative_to(course_root / "src").parts)
             for path in (course_root / "src").rglob("__init__.py")}
    assert found | {"fieldwork.datasets"} == set(project["tool"]["setuptools"]["packages"])


def test_the_wheel_holds_the_course(course_root, tmp_path):
    """All of src/ and the tables of datasets/, which lie inside the package once it is installed."""
    build = "import sys; from setuptools import build_meta; print(build_meta.build_wheel(sys.argv[1]))"
    made = subprocess.run([sys.executable, "-c", build, str(tmp_path)], cwd=copy_of(course_root, tmp_path / "course"),
                          capture_output=True, text=True, encoding="utf-8")
    assert made.returncode == 0, made.stderr
    held = set(zipfile.ZipFile(tmp_path / made.stdout.split()[-1]).namelist())
    for folder, prefix in (("src", ""), ("datasets", "fieldwork/datasets/")):
        for path in (course_root / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts and ".egg-info" not in str(path):
                assert prefix + path.relative_to(course_root / folder).as_posix() in held


def copy_of(course_root, target):
    """What a build reads, apart: setuptools leaves its build/ beside it."""
    from shutil import copy, copytree, ignore_patterns
    for name in ("src", "datasets"):
        copytree(course_root / name, target / name, ignore=ignore_patterns("__pycache__", "*.egg-info"))
    for name in ("pyproject.toml", "README.md", "LICENSE", "LICENSE-CONTENT"):
        copy(course_root / name, target)
    return target
