"""Pictures made of pixels, and what cameras and programs write into them."""

import io
from collections.abc import Iterator

from PIL import ExifTags, Image, UnidentifiedImageError

from publishing.model.published_file import Hidden, Inside
from publishing.reading.look_inside.making import as_words, said_in_xmp

_TAGS = {
    "Artist": "author",
    "XPAuthor": "author",
    "Copyright": "copyright holder",
    "CameraOwnerName": "owner",
    "BodySerialNumber": "camera’s serial number",
    "LensSerialNumber": "lens’s serial number",
    "HostComputer": "computer",
    "Make": "camera",
    "Model": "camera",
    "ImageDescription": "description",
    "XPTitle": "title",
    "XPComment": "comment",
    "XPSubject": "subject",
    "XPKeywords": "keywords",
    "UserComment": "comment",
    "DocumentName": "document’s name",
    "DateTimeOriginal": "moment of the photo",
}
_TEXTS = ("author", "title", "description", "copyright", "comment", "source", "creator", "artist", "owner")
_IPTC = "a caption, a byline or a place (IPTC)"


def of_picture(content: bytes) -> Inside:
    """A picture's size, EXIF, XMP, IPTC and text chunks."""
    try:
        with Image.open(io.BytesIO(content)) as picture:
            width, height = picture.size
            return Inside((*_exif(picture), *_chunks(picture)), width=width, height=height)
    except (UnidentifiedImageError, Image.DecompressionBombError, SyntaxError, OSError, KeyError) as error:
        raise ValueError("it isn't a whole picture") from error


def _exif(picture: Image.Image) -> Iterator[Hidden]:
    exif = picture.getexif()
    if exif.get_ifd(ExifTags.IFD.GPSInfo):
        yield Hidden("place where it was taken (GPS)", "")
    for tags in (exif, exif.get_ifd(ExifTags.IFD.Exif)):
        for tag, value in tags.items():
            name = ExifTags.TAGS.get(tag, "")
            if name in _TAGS and (words := as_words(value)):
                yield Hidden(_TAGS[name], words)


def _chunks(picture: Image.Image) -> Iterator[Hidden]:
    for name, value in picture.info.items():
        key = str(name).lower()
        if key in ("xmp", "xml:com.adobe.xmp"):
            yield from said_in_xmp(as_words(value))
        elif key == "photoshop":
            yield Hidden(_IPTC, "")
        elif key in _TEXTS and (words := as_words(value)):
            yield Hidden(key, words)
