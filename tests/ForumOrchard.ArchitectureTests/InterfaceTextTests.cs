using System.Text.RegularExpressions;

namespace ForumOrchard.ArchitectureTests;

/// <summary>What the modules say to people is in Russian too.</summary>
public sealed partial class InterfaceTextTests
{
    /// <summary>Groups of Orchard Core's own menu, which has their words.</summary>
    private static readonly string[] _ofOrchardCore = ["Configuration"];

    [Fact]
    public void Texts_OfModulesAndThemes_AreInRussian()
    {
        var missing =
            from file in new[] { "*.cs", "*.cshtml" }.SelectMany(pattern => Repository.Files("modules", pattern).Concat(Repository.Files("themes", pattern)))
            let project = Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar)[1]
            from Match text in Localized().Matches(File.ReadAllText(file))
            where text.Groups[1].Value.Any(char.IsAsciiLetterLower) && !_ofOrchardCore.Contains(text.Groups[1].Value) && !TextsOf(project).Contains(text.Groups[1].Value)
            select $"{project}: {text.Groups[1].Value}";

        Assert.Equal(string.Empty, string.Join('\n', missing.Distinct()));
    }

    /// <summary>The <c>Value</c> of an HTML localizer's text is the text without its arguments: people would read “{0}”.</summary>
    [Fact]
    public void Texts_OfViews_AreWrittenWithTheirArguments()
    {
        var without =
            from file in Repository.Files("modules", "*.cshtml").Concat(Repository.Files("themes", "*.cshtml"))
            from Match text in WithoutArguments().Matches(File.ReadAllText(file))
            select $"{Path.GetRelativePath(Repository.Root, file)}: {text.Value}";

        Assert.Equal(string.Empty, string.Join('\n', without));
    }

    private readonly Dictionary<string, HashSet<string>> _texts = new(StringComparer.Ordinal);

    private HashSet<string> TextsOf(string project)
    {
        if (!_texts.TryGetValue(project, out var texts))
        {
            var path = Path.Combine(Repository.Root, "src", "ForumOrchard.Web", "Localization", project, "ru.po");
            _texts[project] = texts = File.Exists(path) ? [.. Known().Matches(File.ReadAllText(path)).Select(text => text.Groups[1].Value)] : [];
        }

        return texts;
    }

    [GeneratedRegex("""\b[STH]\["((?:[^"\\]|\\.)*)"[\],]""")]
    private static partial Regex Localized();

    [GeneratedRegex("""\bT(?:\["(?:[^"\\]|\\.)*",|\.Plural\()(?:(?!\bT\b).)*?[\])]\.Value\b|RenderTitleSegments\(\w+\.Value\)""")]
    private static partial Regex WithoutArguments();

    [GeneratedRegex("^msgid \"(.+)\"\r?$", RegexOptions.Multiline)]
    private static partial Regex Known();
}
