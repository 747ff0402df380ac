using ForumOrchard.Pages.Sections;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Organization.Sections;

/// <summary>The members of the coordinating council.</summary>
public sealed class CouncilMemberSection(IStringLocalizer<CouncilMemberSection> S) : Section
{
    public override string ContentType => "CouncilMember";

    public override string Singular => S["Coordinating council"];

    public override string Plural => S["Coordinating council"];

    public override IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string> { ["en"] = "council", ["ru"] = "совет" };

    public override int Position => 8;
}
