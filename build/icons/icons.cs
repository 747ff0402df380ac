// Makes the icons that browsers ask for without being told, from the theme's mark: favicon.ico with pictures of 16, 32 and 48 pixels, and the picture for
// the home screen of a telephone. Run it after the mark has changed:  dotnet run build/icons/icons.cs
#:package NetVips
#:package NetVips.Native.linux-x64
using System.Buffers.Binary;
using NetVips;

const string Theme = "themes/ForumTheme";
var mark = File.ReadAllText($"{Theme}/wwwroot/favicon.svg");

File.WriteAllBytes($"{Theme}/Icons/favicon.ico", Icon([16, 32, 48]));

// A home screen cuts the corners, so the mark has a margin on the ground of the theme.
using var large = Render(mark, 132);
using var onGround = large.Flatten(background: [252, 249, 245]).Gravity(Enums.CompassDirection.Centre, 180, 180, Enums.Extend.Background, [252, 249, 245]);
File.WriteAllBytes($"{Theme}/wwwroot/apple-touch-icon.png", onGround.PngsaveBuffer(compression: 9, palette: true, effort: 10));

static Image Render(string svg, int size) => Image.SvgloadBuffer(System.Text.Encoding.UTF8.GetBytes(svg), scale: size / 48.0);

// A header, an entry of 16 bytes for each picture, then the pictures as PNG.
byte[] Icon(int[] sizes)
{
    var pictures = sizes.Select(size => { using var picture = Render(mark, size); return picture.PngsaveBuffer(compression: 9); }).ToList();
    var file = new MemoryStream();
    Write(file, 0, 1, (ushort)sizes.Length);
    var offset = 6 + (16 * sizes.Length);
    foreach (var (size, picture) in sizes.Zip(pictures))
    {
        file.Write([(byte)size, (byte)size, 0, 0]);
        Write(file, 1, 32);
        Write(file, (ushort)picture.Length, 0, (ushort)offset, 0);
        offset += picture.Length;
    }

    pictures.ForEach(picture => file.Write(picture));
    return file.ToArray();
}

static void Write(Stream file, params ushort[] numbers)
{
    Span<byte> bytes = stackalloc byte[2];
    foreach (var number in numbers)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, number);
        file.Write(bytes);
    }
}
