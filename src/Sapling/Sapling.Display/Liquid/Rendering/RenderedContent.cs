using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Sapling.Display.Liquid.Rendering;

/// <summary>
/// The output of a template, held in pieces: literal template text and inner shapes by reference, so that a page is
/// assembled without copying text from shape to shape.
/// </summary>
internal sealed class RenderedContent : TextWriter, IHtmlContentContainer
{
    private const int PageSize = 512;

    private Piece[] _pieces = new Piece[8];
    private int _count;

    // Collects single characters and short runs; pieces point into full pages.
    private char[]? _page;
    private int _pageStart;
    private int _pageEnd;

    public override Encoding Encoding => Encoding.UTF8;

    public override IFormatProvider FormatProvider => System.Globalization.CultureInfo.InvariantCulture;

    public override void Write(char value)
    {
        EnsurePage(1);
        _page![_pageEnd++] = value;
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (!buffer.IsEmpty)
        {
            EnsurePage(1);
            var length = Math.Min(buffer.Length, _page!.Length - _pageEnd);
            buffer[..length].CopyTo(_page.AsSpan(_pageEnd));
            _pageEnd += length;
            buffer = buffer[length..];
        }
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            ClosePage();
            Add(new Piece(value, 0, 0));
        }
    }

    public void Write(IHtmlContent? content)
    {
        if (content is not null && content != HtmlString.Empty)
        {
            ClosePage();
            Add(new Piece(content, 0, 0));
        }
    }

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer.AsSpan(index, count));
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    public override Task FlushAsync() => Task.CompletedTask;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ClosePage();
        foreach (ref readonly var piece in _pieces.AsSpan(0, _count))
        {
            switch (piece.Value)
            {
                case string text:
                    writer.Write(text);
                    break;
                case char[] page:
                    writer.Write(page, piece.Start, piece.Length);
                    break;
                default:
                    ((IHtmlContent)piece.Value).WriteTo(writer, encoder);
                    break;
            }
        }
    }

    public void CopyTo(IHtmlContentBuilder builder)
    {
        ClosePage();
        foreach (ref readonly var piece in _pieces.AsSpan(0, _count))
        {
            switch (piece.Value)
            {
                case string text:
                    builder.AppendHtml(text);
                    break;
                case char[] page:
                    builder.AppendHtml(new string(page, piece.Start, piece.Length));
                    break;
                case IHtmlContentContainer container:
                    container.CopyTo(builder);
                    break;
                default:
                    builder.AppendHtml((IHtmlContent)piece.Value);
                    break;
            }
        }
    }

    public void MoveTo(IHtmlContentBuilder builder)
    {
        CopyTo(builder);
        _pieces = [];
        _count = 0;
    }

    private void EnsurePage(int length)
    {
        if (_page is null || _page.Length - _pageEnd < length)
        {
            ClosePage();
            _page = new char[PageSize];
            _pageStart = _pageEnd = 0;
        }
    }

    private void ClosePage()
    {
        if (_pageEnd > _pageStart)
        {
            Add(new Piece(_page!, _pageStart, _pageEnd - _pageStart));
            _pageStart = _pageEnd;
        }
    }

    private void Add(Piece piece)
    {
        if (_count == _pieces.Length)
        {
            Array.Resize(ref _pieces, Math.Max(8, _count * 2));
        }

        _pieces[_count++] = piece;
    }

    // A string, HTML content, or a character page with the start and length of a part.
    private readonly record struct Piece(object Value, int Start, int Length);
}
