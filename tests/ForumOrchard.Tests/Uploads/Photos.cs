using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace ForumOrchard.Tests.Uploads;

/// <summary>Pictures as cameras and programs write them.</summary>
internal static class Photos
{
    /// <summary>What a camera would note and nobody should read.</summary>
    public const string Note = "Osh, Mamyrov street";

    /// <summary>Red on the left, blue on the right.</summary>
    public static byte[] Make(SKEncodedImageFormat format, int width = 60, int height = 20)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        surface.Canvas.Clear(SKColors.Blue);
        using var red = new SKPaint { Color = SKColors.Red };
        surface.Canvas.DrawRect(0, 0, width / 2, height, red);
        using var image = surface.Snapshot();
        using var data = image.Encode(format, 95);
        return data.ToArray();
    }

    /// <summary>A JPEG with EXIF: an orientation and a description.</summary>
    /// <param name="orientation">From 1 to 8 (EXIF 2.32, tag 0x0112).</param>
    public static byte[] WithNote(ushort orientation)
    {
        var note = Encoding.ASCII.GetBytes(Note + "\0");
        var exif = new byte[6 + 8 + 2 + 24 + 4 + note.Length];
        "Exif\0\0II*\0"u8.CopyTo(exif);
        var tiff = exif.AsSpan(6);
        BinaryPrimitives.WriteUInt32LittleEndian(tiff[4..], 8);
        BinaryPrimitives.WriteUInt16LittleEndian(tiff[8..], 2);
        Tag(tiff[10..], 0x010E, 2, (uint)note.Length, 38);
        Tag(tiff[22..], 0x0112, 3, 1, orientation);
        note.CopyTo(tiff[38..]);
        var segment = new byte[4];
        (segment[0], segment[1]) = (0xFF, 0xE1);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(exif.Length + 2));
        var picture = Make(SKEncodedImageFormat.Jpeg);
        return [.. picture[..2], .. segment, .. exif, .. picture[2..]];
    }

    /// <summary>A PNG that says it has this size and holds next to nothing.</summary>
    public static byte[] PngOfSize(int width, int height)
    {
        var picture = Make(SKEncodedImageFormat.Png);
        BinaryPrimitives.WriteInt32BigEndian(picture.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(picture.AsSpan(20), height);
        BinaryPrimitives.WriteUInt32BigEndian(picture.AsSpan(29), Crc(picture.AsSpan(12, 17)));
        return picture;
    }

    /// <summary>The check of a chunk (PNG, annex D).</summary>
    private static uint Crc(ReadOnlySpan<byte> chunk)
    {
        var crc = uint.MaxValue;
        foreach (var one in chunk)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }
        }

        return ~crc;
    }

    private static void Tag(Span<byte> at, ushort tag, ushort type, uint count, uint value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(at, tag);
        BinaryPrimitives.WriteUInt16LittleEndian(at[2..], type);
        BinaryPrimitives.WriteUInt32LittleEndian(at[4..], count);
        BinaryPrimitives.WriteUInt32LittleEndian(at[8..], value);
    }
}
