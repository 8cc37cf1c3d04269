/** 材料照片: words of photos of papers. */
export const zhPages = {
  'pages.title': '材料照片',
  'pages.take': '拍照',
  'pages.takeOf': '拍摄{name}',
  'pages.count': '{count} 页',
  'pages.label': '{name} 第 {page} 页',
  'pages.remove': '删除{label}',
  'pages.hint': '照片只存在本机，交到中心后逐页加密上传。',
  'pages.entry': '材料照片：{name}',
  'pages.arrived': '已交 {count} 页',
  'pages.waiting': '待发送 {count} 页',
  'pages.goAlong': '已拍的照片会随重新提交一起交到中心。',
  'pages.hintLater': '补拍的照片网络通时自动交到中心。',
  'mine.draftPhotos':
    '有 {count} 张材料照片只存在本机未交的申请里，请先交到中心或者删除这些申请，再退出登录。',
  'intake.earlier': '本站曾受理此人的申请：',
  'intake.earlierOne': '{day} {matter}（{state}）',
} as const;
