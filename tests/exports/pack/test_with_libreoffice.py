"""The report in another office program: it opens, and its words are all there."""

import io
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from pypdf import PdfReader

OFFICE = shutil.which("soffice")


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice isn't installed: there is no soffice on the PATH")
def test_libreoffice_makes_a_pdf_of_the_report(files: Mapping[str, bytes], tmp_path: Path) -> None:
    (tmp_path / "report.docx").write_bytes(files["committee-report.docx"])
    subprocess.run(
        [
            str(OFFICE),
            f"-env:UserInstallation=file://{tmp_path}/profile",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(tmp_path),
            str(tmp_path / "report.docx"),
        ],
        capture_output=True,
        check=True,
        timeout=120,
    )
    pdf = PdfReader(io.BytesIO((tmp_path / "report.pdf").read_bytes()))
    text = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    for words in ("Committee report: Exampleshire strategy 2025/2028", "Draft recommendation 1", "Not scored"):
        assert words in text
    assert f"Page {len(pdf.pages)}" in pdf.pages[-1].extract_text().replace("\n", " ")
