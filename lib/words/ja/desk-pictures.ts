/** What the desk says in Japanese of pictures that are sent to it. */
import type { DeskPictureWords, PictureRefusalWords } from "../groups/desk-pictures.ts";

const smaller = "小さくして保存し直してください。長辺は2400ピクセルで十分です。";

const refusals: PictureRefusalWords = {
  noPicture: "画像を選んでください。",
  noDescription: "画像を見ることができない方のために、画像の説明を入力してください。",
  notWhole: "画像を最後まで受信できませんでした。再度送信してください。",
  tooLarge: `画像が10MBを超えています。${smaller}`,
  tooManyPixels: `画像が6000万ピクセルを超えています。${smaller}`,
  damaged: "画像が壊れているため、最後まで読み取ることができません。保存し直してください。",
  foreign: {
    svg: "SVG形式の画像は、プログラムや他のファイルを含むことがあるため、ここでは追加できません。PNG形式で保存するか、サイトの管理者に追加を依頼してください。",
    heic: "HEIC形式の画像は、ブラウザーで表示できません。JPEG形式で保存してください。",
    pdf: "PDFファイルです。中の画像を、PNG形式又はJPEG形式で保存してください。",
    tiff: "TIFF形式又はBMP形式の画像は、ブラウザーで表示できません。PNG形式又はJPEG形式で保存してください。",
    other: "サイトで表示できる形式の画像ではありません。PNG、JPEG、GIF、WebP又はAVIF形式で保存してください。",
  },
  busyFolder:
    "別のプログラムが同じフォルダーに書き込んでいるため、画像を保存できませんでした。再度送信してください。",
  notKept: ({ why, hint }) => `画像を保存できませんでした。${why}${hint}`,
};

export const deskPictures: DeskPictureWords = {
  title: "画像",
  heading: "画像を追加",
  introduction:
    "PNG、JPEG、GIF、WebP又はAVIF形式で、10MBまでの画像を追加できます。撮影した場所やカメラの情報は、取り除きます。画像は、それを表示する項目を初めて公開するときに、一緒に公開します。",
  picture: "画像",
  kept: ({ address, width, height }) => [
    "画像のURLは",
    address,
    `です（${width}×${height}ピクセル）。次の行を本文に貼り付けてください。`,
  ],
  line: "画像を表示する行",
  refusals,
};
