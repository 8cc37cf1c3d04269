/** Texts about papers as they are printed, and about the archive of a directive. */
export const papers = {
  papers: {
    preview: '公文预览',
    word: '下载 Word',
    print: '打印',
    missingFonts:
      '本机没有以下字体，预览用其他字体代替：{{fonts}}。Word 文档在装有这些字体的电脑上版式不变。',
    asTyped: '按当前内容排版',
    renewing: '正在重新排版…',
    notRenewed: '预览未更新，显示的是上一次排版：{{why}}',
    receiptProof: '签收回执',
    receiptList: '签收情况表',
  },
  archive: {
    title: '归档文件',
    hint: '一个压缩文件，含文件正文、转发件、回执、数据、活动、办理经过和总结，附校验值。',
    make: '生成归档文件',
    again: '重新生成',
    making: '正在生成：{{done}} / {{total}}',
    beginning: '正在准备',
    made: '{{name}} {{time}} 归档，{{size}}',
    download: '下载归档文件',
    checksum: '校验值 SHA-256',
    none: '还没有归档文件',
  },
};
