import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { ErrorCode, FilePurpose } from '@youlin/schema'
import { AppError } from '../../platform/errors.ts'

/** The longer side of a kept picture, in pixels. */
const longestSide = 2_560
/** A small file can unfold to a picture that fills the memory. */
const mostPixels = 60_000_000

const pictures = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }
const documents = { ...pictures, 'application/pdf': 'pdf' }

const acceptedFor: Record<FilePurpose, Record<string, string>> = {
  [FilePurpose.PICTURE]: pictures,
  [FilePurpose.QUALIFICATION]: documents,
  [FilePurpose.LICENCE]: documents,
  [FilePurpose.EVIDENCE]: documents,
  [FilePurpose.ATTACHMENT]: documents,
  [FilePurpose.HOLDER_PAPER]: documents,
  [FilePurpose.CHALLENGER_PAPER]: documents,
}

export interface Content {
  bytes: Buffer
  mimeType: string
  /** Without a dot. */
  ending: string
}

/**
 * What is kept of an upload. Its type is seen from the bytes; a picture is drawn anew, which leaves behind
 * where it was taken and whatever else it carried.
 * @throws FILE_TYPE_REFUSED
 */
export async function acceptContent(given: Buffer, purpose: FilePurpose): Promise<Content> {
  const accepted = acceptedFor[purpose]
  const refused = new AppError(ErrorCode.FILE_TYPE_REFUSED, { accepted: Object.keys(accepted) })
  const mimeType = (await fileTypeFromBuffer(given))?.mime ?? ''
  const ending = accepted[mimeType]
  if (!ending) throw refused
  if (!(mimeType in pictures)) return { bytes: given, mimeType, ending }
  try {
    return { bytes: await redraw(given), mimeType, ending }
  } catch {
    throw refused
  }
}

/** In the format that it came in, upright and of bounded size. */
function redraw(picture: Buffer): Promise<Buffer> {
  return sharp(picture, { limitInputPixels: mostPixels })
    .rotate()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toBuffer()
}
