using System.Globalization;
using System.IO.Pipelines;
using System.Text;

namespace Sapling.Display.Pages;

/// <summary>Encodes text directly into a pipe's memory; the pipe's owner flushes it.</summary>
internal sealed class Utf8PipeWriter(PipeWriter pipe) : TextWriter(CultureInfo.InvariantCulture)
{
    private const int Block = 4096;

    // Keeps the first half of a surrogate pair until the second is written.
    private readonly Encoder _encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder();
    private Memory<byte> _memory;
    private int _used;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (!buffer.IsEmpty)
        {
            // A character needs up to three bytes, a surrogate pair four.
            if (_memory.Length - _used < 4)
            {
                Advance();
                _memory = pipe.GetMemory(Block);
            }

            _encoder.Convert(buffer, _memory.Span[_used..], flush: false, out var read, out var written, out _);
            buffer = buffer[read..];
            _used += written;
        }
    }

    protected override void Dispose(bool disposing)
    {
        Advance();
        base.Dispose(disposing);
    }

    private void Advance()
    {
        if (_used > 0)
        {
            pipe.Advance(_used);
        }

        _memory = default;
        _used = 0;
    }
}
