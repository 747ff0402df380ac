using System.Globalization;
using System.Text;

namespace Sapling.Features.Localization.PortableObjects;

/// <summary>
/// Reads PO files as described in the GNU gettext manual ("The Format of PO Files"). Skips untranslated, fuzzy and
/// obsolete messages and the header, because none of them may reach a page, and messages whose formatting would fail.
/// </summary>
internal sealed class PoParser
{
    private readonly List<PoEntry> _entries = [];
    private readonly List<PoProblem> _problems = [];
    private readonly SortedDictionary<int, StringBuilder> _translations = [];
    private StringBuilder? _context;
    private StringBuilder? _id;
    private StringBuilder? _idPlural;

    // The text that a line with only a string continues; null before the first keyword of a message.
    private StringBuilder? _open;
    private int _idLine;
    private bool _isFuzzy;
    private bool _isBroken;

    private PoParser()
    {
    }

    /// <summary>Reads a whole file.</summary>
    public static (IReadOnlyList<PoEntry> Entries, IReadOnlyList<PoProblem> Problems) Parse(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var parser = new PoParser();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            parser.ReadLine(line.AsSpan().Trim(), ++number);
        }

        parser.Complete();
        return (parser._entries, parser._problems);
    }

    private void ReadLine(ReadOnlySpan<char> line, int number)
    {
        if (line.IsEmpty)
        {
            return;
        }

        switch (line[0])
        {
            case '#':
                ReadComment(line);
                return;
            case '"':
                Append(_open, line, number);
                return;
        }

        var end = line.IndexOfAny(' ', '\t', '"');
        var keyword = end < 0 ? line : line[..end];
        if (Open(keyword, number))
        {
            Append(_open, line[keyword.Length..].TrimStart(), number);
        }
        else
        {
            Fail(number, $"\"{keyword}\" is none of msgctxt, msgid, msgid_plural, msgstr and msgstr[n]");
        }
    }

    private void ReadComment(ReadOnlySpan<char> line)
    {
        // A comment belongs to the next message, so it ends the previous one.
        if (_translations.Count > 0)
        {
            Complete();
        }

        if (line.StartsWith("#,", StringComparison.Ordinal))
        {
            foreach (var flag in line[2..].Split(','))
            {
                _isFuzzy |= line[2..][flag].Trim().SequenceEqual("fuzzy");
            }
        }
    }

    private bool Open(ReadOnlySpan<char> keyword, int number)
    {
        switch (keyword)
        {
            case "msgctxt":
                CompleteBefore();
                _open = _context = new StringBuilder();
                return true;
            case "msgid":
                CompleteBefore();
                _open = _id = new StringBuilder();
                _idLine = number;
                return true;
            case "msgid_plural":
                _open = _idPlural = new StringBuilder();
                return true;
            case "msgstr":
                _open = _translations[0] = new StringBuilder();
                return true;
        }

        if (keyword.StartsWith("msgstr[", StringComparison.Ordinal) && keyword.EndsWith("]", StringComparison.Ordinal)
            && int.TryParse(keyword[7..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var form))
        {
            _open = _translations[form] = new StringBuilder();
            return true;
        }

        return false;
    }

    private void Append(StringBuilder? target, ReadOnlySpan<char> quoted, int number)
    {
        if (target is null)
        {
            Fail(number, "a string stands before the first keyword");
        }
        else if (quoted.Length < 2 || quoted[0] != '"' || !PoString.TryUnescape(quoted, target))
        {
            Fail(number, "a string is not closed by a quotation mark, or something follows it");
        }
    }

    private void Fail(int number, string message)
    {
        _problems.Add(new PoProblem(number, message));
        _isBroken = true;
    }

    /// <summary>A context or an id begins a new message, unless it follows a context or comments of the same message.</summary>
    private void CompleteBefore()
    {
        if (_id is not null)
        {
            Complete();
        }
        else if (_context is null)
        {
            // Errors above belong to no message.
            _isBroken = false;
        }
    }

    private void Complete()
    {
        // The message with the empty id is the header.
        if (!_isFuzzy && !_isBroken && _id is { Length: > 0 } && IsTranslated())
        {
            Add(_id.ToString(), [.. _translations.Values.Select(text => text.ToString())]);
        }

        _context = _id = _idPlural = _open = null;
        _translations.Clear();
        _isFuzzy = _isBroken = false;
    }

    private void Add(string id, string[] translations)
    {
        string[] sources = _idPlural is null ? [id] : [id, _idPlural.ToString()];
        if (translations.Select(text => Placeholders.FaultOf(sources, text)).FirstOrDefault(fault => fault is not null) is { } fault)
        {
            _problems.Add(new PoProblem(_idLine, fault));
        }
        else
        {
            _entries.Add(new PoEntry(_context?.ToString() ?? string.Empty, id, translations));
        }
    }

    /// <summary>Whether every form, from the first without gaps, has a text: an incomplete plural is worse than none.</summary>
    private bool IsTranslated()
        => _translations.Count > 0
            && _translations.Keys.Last() == _translations.Count - 1
            && (_idPlural is not null || _translations.Count == 1)
            && _translations.Values.All(text => text.Length > 0);
}
