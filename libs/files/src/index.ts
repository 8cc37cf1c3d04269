export { FileStore } from './file-store.js';
export { fileNotFound, fileTooLarge, MOST_BYTES } from './files.errors.js';
export { FilesService } from './files.service.js';
export { type ImageType, imageTypeOf } from './image-type.js';
export { ownFileIds, type StoredFile } from './stored-file.repository.js';
