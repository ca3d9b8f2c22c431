"""A CI job in C++ only: ctest, CMake and `xblshim run`, built outside the repository against the installed wheel. This file only starts it."""

import os
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from test_consumers import output

HERE = Path(__file__).parent
pytestmark = [pytest.mark.timeout(300), pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")]


def test_a_ci_job_without_python(tmp_path: Path) -> None:
    job = tmp_path / "a job ジョブ"
    shutil.copytree(HERE / "ctest", job)
    folder = output(["xblshim", "paths", "--cmake"], tmp_path).strip()
    output(["cmake", "-G", "Ninja", "-S", str(job), "-B", "build", f"-Dxblshim_DIR={folder}"], tmp_path)
    output(["cmake", "--build", "build"], tmp_path)
    ctest = ["ctest", "--test-dir", "build", "--output-on-failure", "--parallel", "4", "--output-junit", "ctest.xml"]
    output(ctest, tmp_path)
    suite = ElementTree.parse(tmp_path / "build" / "ctest.xml").getroot()
    assert (suite.get("tests"), suite.get("failures")) == ("9", "0")
    assert len(list((tmp_path / "build" / "junit").glob("*.xml"))) == 9
