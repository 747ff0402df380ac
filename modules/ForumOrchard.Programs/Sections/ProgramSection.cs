using ForumOrchard.Pages.Sections;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Programs.Sections;

/// <summary>The programs; their pages show the items of other sections.</summary>
public sealed class ProgramSection(IStringLocalizer<ProgramSection> S) : Section
{
    /// <summary>The content type.</summary>
    public const string Type = "Program";

    public override string ContentType => Type;

    public override string Singular => S["Program"];

    public override string Plural => S["Programs"];

    public override IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string> { ["en"] = "program programs programme", ["ru"] = "программа программы" };

    public override int Position => 5;

    public override IReadOnlyList<ListPage> Lists => [new("programs", S["Programs"])];

    public override bool HasAlike => true;
}
