using System.Text;
using CsCheck;
using Sapling.Features.Localization.PortableObjects;

namespace Sapling.Tests.Localization;

public sealed class PoParserPropertyTests
{
    private static readonly Gen<string> AnyText = Gen.String[Gen.Char["aя \"\\\n\t#[]msgid0"], 1, 20];

    private static readonly Gen<(string Context, string Id, string[] Forms)[]> Messages =
        Gen.Select(Gen.OneOf(Gen.Const(string.Empty), AnyText), AnyText, AnyText.Array[1, 4], (context, id, forms) => (context, id, forms)).Array[0, 8];

    [Fact]
    public void Parse_WhatWasWritten_IsReadBack() => Messages.Sample(messages =>
    {
        var file = new StringBuilder();
        foreach (var (context, id, forms) in messages)
        {
            Write(file, context, id, forms);
        }

        var (entries, problems) = PoParser.Parse(new StringReader(file.ToString()));

        return problems.Count == 0
            && entries.Select(entry => (entry.Context, entry.MessageId, string.Join('|', entry.Translations)))
                .SequenceEqual(messages.Select(message => (message.Context, message.Id, string.Join('|', message.Forms))));
    });

    [Fact]
    public void Parse_AnyText_NeverThrows() => Gen.String[Gen.Char["msgidtrctxplural_[]0123 \"\\#,~fuzy\n"], 0, 200].Sample(text =>
    {
        var (entries, _) = PoParser.Parse(new StringReader(text));
        Assert.All(entries, entry => Assert.NotEmpty(entry.MessageId));
    });

    private static void Write(StringBuilder file, string context, string id, string[] forms)
    {
        file.Append("\n# somebody's comment\n");
        if (context.Length > 0)
        {
            file.Append("msgctxt ").Append(Quote(context)).Append('\n');
        }

        file.Append("msgid ").Append(Quote(id)).Append('\n');
        if (forms.Length == 1)
        {
            file.Append("msgstr ").Append(Quote(forms[0])).Append('\n');
            return;
        }

        file.Append("msgid_plural ").Append(Quote(id)).Append('\n');
        foreach (var (index, form) in forms.Index())
        {
            // Half of it on a separate line.
            file.Append("msgstr[").Append(index).Append("] ").Append(Quote(form[..(form.Length / 2)])).Append('\n').Append(Quote(form[(form.Length / 2)..])).Append('\n');
        }
    }

    private static string Quote(string text)
        => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\t", "\\t") + "\"";
}
