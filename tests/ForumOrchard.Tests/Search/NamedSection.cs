using ForumOrchard.Pages.Sections;

namespace ForumOrchard.Tests.Search;

/// <summary>A type of content of which a search knows the words.</summary>
internal sealed class NamedSection(string type, string english, string russian) : Section
{
    public override string ContentType => type;

    public override string Singular => type;

    public override string Plural => type;

    public override int Position => 1;

    public override bool IsAboutSite => type == "Site";

    public override IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string> { ["en"] = english, ["ru"] = russian };
}
