import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { aesGcm } from './aes-gcm.js';
import { deriveKey } from './derive-key.js';
import { sm4 } from './sm4.js';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const NOTHING = Buffer.alloc(0);

/** Each from the paper that it names: what every right implementation answers. */
describe('known answers', () => {
  it.each([
    {
      test: 13,
      key: '00'.repeat(32),
      nonce: '00'.repeat(12),
      plain: '',
      aad: '',
      sealed: '530f8afbc74536b9a963b4f1c4cb738b',
    },
    {
      test: 14,
      key: '00'.repeat(32),
      nonce: '00'.repeat(12),
      plain: '00'.repeat(16),
      aad: '',
      sealed: 'cea7403d4d606b6e074ec5d3baf39d18 d0d1c8a799996bf0265b98b5d48ab919',
    },
    {
      test: 16,
      key: 'feffe9928665731c6d6a8f9467308308'.repeat(2),
      nonce: 'cafebabefacedbaddecaf888',
      plain:
        'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
        '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
      aad: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
      sealed:
        '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
        '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662 76fc6ece0f4e1768cddf8853bb2d551b',
    },
  ])('of AES-256-GCM (McGrew and Viega, test case $test)', ({ key, nonce, plain, aad, sealed }) => {
    expect(aesGcm.seal(hex(key), hex(nonce), hex(plain), hex(aad))).toEqual(hex(sealed));
    expect(aesGcm.open(hex(key), hex(nonce), hex(sealed), hex(aad))).toEqual(hex(plain));
  });

  const SM4_KEY = '0123456789abcdeffedcba9876543210';
  const encrypted = (nonce: string, plain: string) =>
    sm4.seal(hex(SM4_KEY + '00'.repeat(32)), hex(nonce), hex(plain), NOTHING).subarray(0, hex(plain).length);

  it('of SM4 (GB/T 32907-2016, appendix A.1): the counter is what the example encrypts', () => {
    expect(encrypted(SM4_KEY, '00'.repeat(16))).toEqual(hex('681edf34d206965e86b3e94f536e4246'));
  });

  it('of SM4 in counter mode (draft-ribose-cfrg-sm4, A.2.5.1)', () => {
    const plain = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'aa', 'bb'].map((byte) => byte.repeat(8)).join('');
    expect(encrypted('000102030405060708090a0b0c0d0e0f', plain)).toEqual(
      hex(
        'ac3236cb970cc20791364c395a1342d1a3cbc1878c6f30cd074cce385cdd70c7' +
          'f234bc0e24c11980fd1286310ce37b926e02fcd0faa0baf38b2933851d824514',
      ),
    );
  });

  it.each([
    ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
    ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
  ])('of SM3 (GB/T 32905-2016, appendix A): %s', (text, digest) => {
    expect(createHash(sm4.hash).update(text).digest('hex')).toBe(digest);
  });

  it.each([
    [
      '0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20',
      Buffer.from('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'.repeat(2)).toString('hex'),
      'ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a',
    ],
    [
      '0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425',
      'cd'.repeat(50),
      '220bf579ded555393f0159f66c99877822a3ecf610d1552154b41d44b94db3ae',
    ],
  ])('of HMAC-SM3 (GM/T 0042-2015, appendix D.3)', (key, text, mac) => {
    expect(createHmac(sm4.hash, hex(key)).update(hex(text)).digest('hex')).toBe(mac);
  });

  it.each([
    [
      '000102030405060708090a0b0c',
      'f0f1f2f3f4f5f6f7f8f9',
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    ],
    ['', '', '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8'],
  ])('of HKDF (RFC 5869, A.1 and A.3)', (salt, info, key) => {
    const given = { hash: 'sha256', secret: hex('0b'.repeat(22)), bytes: 42 } as const;
    expect(deriveKey({ ...given, salt: hex(salt), info: hex(info) })).toEqual(hex(key));
  });
});

describe.each([aesGcm, sm4])('$name', (suite) => {
  const bytes = (length: number) =>
    fc.uint8Array({ minLength: length, maxLength: length }).map((each) => Buffer.from(each));
  const text = fc.uint8Array({ maxLength: 80 }).map((each) => Buffer.from(each));

  it('opens what it has sealed', () => {
    fc.assert(
      fc.property(bytes(suite.keyBytes), bytes(suite.nonceBytes), text, text, (key, nonce, plain, aad) => {
        expect(suite.open(key, nonce, suite.seal(key, nonce, plain, aad), aad)).toEqual(plain);
      }),
    );
  });

  it('notices every bit that was changed, in text, tag, nonce and circumstances', () => {
    const key = Buffer.alloc(suite.keyBytes, 7);
    fc.assert(
      fc.property(bytes(suite.nonceBytes), text, text, fc.nat(), (nonce, plain, aad, at) => {
        const sealed = suite.seal(key, nonce, plain, aad);
        const whole = Buffer.concat([nonce, sealed]);
        const bit = at % (whole.length * 8);
        whole.writeUInt8(whole.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        const [changedNonce, changed] = [
          whole.subarray(0, suite.nonceBytes),
          whole.subarray(suite.nonceBytes),
        ];
        expect(() => suite.open(key, changedNonce, changed, aad)).toThrow();
        expect(() => suite.open(key, nonce, sealed, Buffer.concat([aad, Buffer.from('x')]))).toThrow();
      }),
    );
  });

  it('refuses what is too short to hold a tag', () => {
    const key = Buffer.alloc(suite.keyBytes);
    expect(() => suite.open(key, Buffer.alloc(suite.nonceBytes), Buffer.alloc(3), NOTHING)).toThrow(
      'too short',
    );
  });
});
