using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ForumOrchard.InterfaceTexts.Catalogue;
using ForumOrchard.InterfaceTexts.Checks;
using ForumOrchard.InterfaceTexts.PortableObjects;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.InterfaceTexts.Exchange;

/// <summary>Writes texts as a PO file, for translators' programs and for the site itself.</summary>
public sealed partial class TextExport(IStringLocalizer<TextExport> S)
{
    /// <param name="culture">Language of the translations.</param>
    /// <param name="forms">Its plural forms.</param>
    /// <param name="rows">What is to be written, in this order.</param>
    /// <param name="utc">When.</param>
    public string Write(string culture, LanguageForms forms, IEnumerable<TextRow> rows, DateTime utc)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(rows);
        var plurals = GettextPlurals.HeaderOf(forms.Rule);
        var now = utc.ToString("yyyy-MM-dd HH:mm'+0000'", CultureInfo.InvariantCulture);
        var file = new StringBuilder("msgid \"\"\nmsgstr ").AppendQuoted(string.Concat(
            "Project-Id-Version: ForumOrchard\n",
            $"POT-Creation-Date: {now}\n",
            $"PO-Revision-Date: {now}\n",
            "Last-Translator: \n",
            $"Language-Team: {culture}\n",
            $"Language: {culture.Replace('-', '_')}\n",
            "MIME-Version: 1.0\n",
            "Content-Type: text/plain; charset=UTF-8\n",
            "Content-Transfer-Encoding: 8bit\n",
            plurals is null ? string.Empty : $"Plural-Forms: {plurals}\n"));
        foreach (var row in rows)
        {
            Write(file, row, forms);
        }

        return file.ToString();
    }

    private void Write(StringBuilder file, TextRow row, LanguageForms forms)
    {
        var (text, count) = (row.Text, forms.CountOf(row.Text));
        file.Append('\n');
        if (row is { Own: not null, OfFile: not null })
        {
            Comment(file, S["In the file: {0}", string.Join(" / ", row.OfFile)]);
        }

        if (text.Modules.Count > 0)
        {
            file.Append("#: ").AppendJoin(' ', text.Modules).Append('\n');
        }

        string[] originals = text.Plural is null ? [text.Original] : [text.Original, text.Plural];
        if (originals.All(Placeholders.AreWhole) && originals.Any(original => Placeholders.In(original).Count > 0))
        {
            file.Append("#, csharp-format\n");
        }

        if (text.Context is not null)
        {
            file.Append("msgctxt ").AppendQuoted(text.Context);
        }

        file.Append("msgid ").AppendQuoted(text.Original);
        if (text.Plural is not null)
        {
            file.Append("msgid_plural ").AppendQuoted(text.Plural);
        }

        for (var form = 0; form < count; form++)
        {
            file.Append(text.Plural is null ? "msgstr " : string.Create(CultureInfo.InvariantCulture, $"msgstr[{form}] ")).AppendQuoted(row.Shown?.ElementAtOrDefault(form) ?? string.Empty);
        }
    }

    private static void Comment(StringBuilder file, string comment)
    {
        foreach (var line in LineBreak().Split(comment))
        {
            file.Append("#. ").Append(line).Append('\n');
        }
    }

    [GeneratedRegex(@"[\r\n\f\v\u0085\u2028\u2029]+", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreak();
}
