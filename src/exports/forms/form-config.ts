import type { Admin } from '../../schemas/settings/admin.ts';
import { formCollections, settingsForm } from './collections.ts';
import { formBackend } from './form-backend.ts';
import { imageFolder } from './text-widget.ts';

/** Pictures are made no larger than this before they are saved. */
const largestPicture = 2400;
const mostPictureBytes = 20_000_000;

/**
 * The configuration of Sveltia CMS: a form for every kind of content, made from the schemas.
 * @param address the address of the site
 * @param logo the path of its picture
 */
export function formConfig(
  admin: Admin,
  siteName: string,
  address: string,
  logo: string,
): Record<string, unknown> {
  const folder = admin.folder ?? 'src/content';
  return {
    backend: formBackend(admin),
    ...(admin.by !== 'folder' && admin.review ? { publish_mode: 'editorial_workflow' } : {}),
    app_title: `${siteName}: forms for editors`,
    site_url: address,
    logo: { src: logo },
    show_preview_links: false,
    editor: { preview: false },
    media_folder: `${folder}/images`,
    public_folder: imageFolder,
    media_libraries: {
      all: {
        max_file_size: mostPictureBytes,
        slugify_filename: true,
        transformations: {
          raster_image: { format: 'webp', quality: 85, width: largestPicture, height: largestPicture },
        },
      },
      stock_assets: false,
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80 },
    output: { omit_empty_optional_fields: false },
    collections: formCollections(folder),
    singletons: [settingsForm(folder)],
  };
}
