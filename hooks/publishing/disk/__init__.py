"""Files and folders on the disk: written whole or not at all, kept between builds, and replaced in one moment."""
