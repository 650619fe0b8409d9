/** A picture as the site has it: copies in several widths, with what it shows in words. */
export interface Picture {
  alt: string;
  /** Copies in WebP, the narrowest first. */
  copies: readonly PictureCopy[];
  /** The copy in JPEG for browsers that know no WebP, and for those who share the page. */
  fallback: PictureCopy;
}

/** One copy of a picture. */
export interface PictureCopy {
  /** From the root of the site; it changes whenever its bytes do, so that it can be kept for ever. */
  path: string;
  width: number;
  height: number;
}

/** A picture as it lies in the content: its size is that in which it is seen, after any turn that the camera asked for. */
export interface PictureSource {
  /** The name of the file, with its ending. */
  file: string;
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  digest: string;
  width: number;
  height: number;
}

/** How wide the copies are, in pixels: a phone, a sharp phone, a sharp screen. */
const widths = [400, 800, 1200];
const fallbackWidth = 800;
/** How copies are made. Whoever changes that counts one up here, so that the copies get new names. */
const recipe = 1;

/** The copies that the site has of a picture: none is wider than the picture itself. */
export function pictureOf(source: PictureSource, alt: string): Picture {
  const widest = Math.min(source.width, Math.max(...widths));
  const all = [...widths.filter((width) => width < widest), widest];
  return {
    alt,
    copies: all.map((width) => copyOf(source, width, 'webp')),
    fallback: copyOf(source, Math.min(source.width, fallbackWidth), 'jpg'),
  };
}

function copyOf({ file, digest, width, height }: PictureSource, wanted: number, ending: string): PictureCopy {
  const id = file.replace(/\.[^.]*$/, '');
  return {
    path: `/assets/${id}-${digest.slice(0, 10)}-${recipe}-${wanted}.${ending}`,
    width: wanted,
    height: Math.max(1, Math.round((height * wanted) / width)),
  };
}
