using System.Globalization;
using System.Text;

namespace ForumOrchard.InterfaceTexts.PortableObjects;

/// <summary>
/// Reads PO as the manual of GNU gettext describes it ("The Format of PO Files"), and names each fault with its line. A fault costs its message; the rest is read. Escapes are those that
/// programs write: no numbers. The runtime's own reader is made for showing texts: it has no lines, plurals of originals, header and fuzzy or untranslated messages, which translators need.
/// </summary>
internal sealed class PoReader
{
    private readonly List<PoMessage> _messages = [];
    private readonly List<PoFault> _faults = [];
    private readonly Dictionary<(string? Context, string Original), int> _lines = [];
    private readonly List<StringBuilder> _texts = [];
    private PluralExpression? _plurals;
    private StringBuilder? _context;
    private StringBuilder? _original;
    private StringBuilder? _plural;
    private StringBuilder? _open;
    private int _line;
    private int _start;
    private bool _isFuzzy;
    private bool _isBroken;

    public PoFile Read(string content)
    {
        foreach (var line in content.AsSpan().Split('\n'))
        {
            _line++;
            ReadLine(content.AsSpan()[line].Trim(" \t\r\f\v"));
        }

        Complete();
        return new PoFile(_messages, _plurals, _faults);
    }

    private void ReadLine(ReadOnlySpan<char> line)
    {
        switch (line)
        {
            case []:
                return;
            case ['#', ..]:
                ReadComment(line);
                return;
            case ['"', ..]:
                Append(line);
                return;
        }

        var end = line.IndexOfAny(" \t\"");
        var keyword = end < 0 ? line : line[..end];
        if (IsKeyword(keyword))
        {
            Open(keyword);
            Append(line[keyword.Length..].TrimStart(" \t"));
        }
        else
        {
            _open = null;
            Fail(PoFaultKind.UnknownLine, line.Length > 40 ? $"{line[..40]}…" : line.ToString());
        }
    }

    private void ReadComment(ReadOnlySpan<char> line)
    {
        // It belongs to the next message.
        if (_texts.Count > 0)
        {
            Complete();
        }

        foreach (var flag in line.StartsWith("#,", StringComparison.Ordinal) ? line[2..].Split(',') : default)
        {
            _isFuzzy |= line[2..][flag].Trim() is "fuzzy";
        }
    }

    private static bool IsKeyword(ReadOnlySpan<char> keyword) => keyword is "msgctxt" or "msgid" or "msgid_plural" or "msgstr" || FormOf(keyword) is not null;

    private static int? FormOf(ReadOnlySpan<char> keyword) =>
        keyword is ['m', 's', 'g', 's', 't', 'r', '[', .. var form, ']'] && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private void Open(ReadOnlySpan<char> keyword)
    {
        var begins = keyword is "msgctxt" || (keyword is "msgid" && (_original is not null || _context is null));
        if (begins)
        {
            // Where nothing is open, the comments above belong to this message.
            if (_context is not null || _original is not null || _isBroken)
            {
                Complete();
            }

            _start = _line;
        }

        _open = new StringBuilder();
        switch (keyword)
        {
            case "msgctxt":
                _context = _open;
                return;
            case "msgid":
                _original = _open;
                return;
            case "msgid_plural" when _original is not null && _plural is null && _texts.Count == 0:
                _plural = _open;
                return;
            case "msgstr" when _original is not null && _plural is null && _texts.Count == 0:
            case ['m', 's', 'g', 's', 't', 'r', '[', ..] when _plural is not null && FormOf(keyword) == _texts.Count:
                _texts.Add(_open);
                return;
            default:
                Fail(PoFaultKind.OutOfOrder, keyword.ToString());
                return;
        }
    }

    private void Append(ReadOnlySpan<char> quoted)
    {
        if (_open is null)
        {
            Fail(PoFaultKind.OutOfOrder, quoted.Length > 40 ? $"{quoted[..40]}…" : quoted.ToString());
        }
        else if (PoString.Read(quoted, _open) is var (kind, detail))
        {
            Fail(kind, detail);
        }
    }

    private void Fail(PoFaultKind kind, string detail)
    {
        // What follows from a fault is no second one.
        if (!_isBroken)
        {
            _faults.Add(new PoFault(_line, kind, detail));
        }

        _isBroken = true;
    }

    private void Complete()
    {
        if (!_isBroken && (_context is not null || _original is not null))
        {
            if (_texts.Count == 0)
            {
                _faults.Add(new PoFault(_start, PoFaultKind.CutOff));
            }
            else
            {
                Add(_context is { Length: > 0 } ? _context.ToString() : null, _original!.ToString());
            }
        }

        _context = _original = _plural = _open = null;
        _texts.Clear();
        _isFuzzy = _isBroken = false;
    }

    private void Add(string? context, string original)
    {
        if (!_lines.TryAdd((context, original), _start))
        {
            _faults.Add(new PoFault(_start, PoFaultKind.Duplicate, _lines[(context, original)].ToString(CultureInfo.InvariantCulture)));
        }
        else if (original.Length > 0)
        {
            _messages.Add(new PoMessage(_start, context, original, _plural?.ToString(), [.. _texts.Select(text => text.ToString())], _isFuzzy));
        }
        else if (context is null)
        {
            ReadHeader(_texts[0].ToString());
        }
    }

    private void ReadHeader(string header)
    {
        foreach (var field in header.Split('\n').Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).Where(field => field.Length == 2))
        {
            if (field[0].Equals("Plural-Forms", StringComparison.OrdinalIgnoreCase) && (_plurals = PluralExpression.Parse(field[1])) is null)
            {
                _faults.Add(new PoFault(_start, PoFaultKind.PluralForms, field[1]));
            }
            else if (field[0].Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
                && field[1].Split("charset=", 2) is [_, var charset] && !charset.Trim().Equals("UTF-8", StringComparison.OrdinalIgnoreCase))
            {
                _faults.Add(new PoFault(_start, PoFaultKind.OtherEncoding, charset.Trim()));
            }
        }
    }
}
