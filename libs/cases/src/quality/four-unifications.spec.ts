import { mayDo, UNIFIED_ACTS } from './four-unifications.js';
import { onlyTheCenter } from './four-unifications.errors.js';

describe('四统一', () => {
  it.each`
    act                    | center  | station  | branch
    ${'take_in'}           | ${true} | ${true}  | ${true}
    ${'set_standard'}      | ${true} | ${false} | ${false}
    ${'accept'}            | ${true} | ${false} | ${false}
    ${'decide'}            | ${true} | ${false} | ${false}
    ${'assign'}            | ${true} | ${false} | ${false}
    ${'pay'}               | ${true} | ${false} | ${false}
    ${'supervise_quality'} | ${true} | ${false} | ${false}
  `('puts $act where it belongs', ({ act, ...kinds }) => {
    expect({
      center: mayDo('center', act),
      station: mayDo('station', act),
      branch: mayDo('branch', act),
    }).toEqual(kinds);
  });

  it('tells in both languages who does it instead, of every act', () => {
    for (const act of UNIFIED_ACTS) {
      const { code, text } = onlyTheCenter(act, '长乐区法律援助中心');
      expect(code).toBe('case.only_center');
      for (const said of Object.values(text)) expect(said).toContain('长乐区法律援助中心');
    }
    expect(onlyTheCenter('assign', null).text['zh-CN']).toContain('由法律援助中心统一办理');
  });
});
