import { Flex, Image } from 'antd';

export interface ShownPhoto {
  id: string;
  url: string;
}

interface Props {
  photos: readonly ShownPhoto[];
  /** What a photo shows, for those who do not see it; the number is counted from 1. */
  label: (number: number) => string;
}

/** Photos side by side; pressing one opens it large, and the arrow keys lead to the others. */
export const PhotoStrip = ({ photos, label }: Props) => (
  <Image.PreviewGroup>
    <Flex gap={8} wrap>
      {photos.map((photo, at) => (
        <Image key={photo.id} width={96} height={72} className="photo" src={photo.url} alt={label(at + 1)} />
      ))}
    </Flex>
  </Image.PreviewGroup>
);
