using ForumOrchard.Pages.Sections;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Organization.Sections;

/// <summary>The member organizations of the Forum.</summary>
public sealed class MemberOrganizationSection(IStringLocalizer<MemberOrganizationSection> S) : Section
{
    public override string ContentType => "MemberOrganization";

    public override string Singular => S["Member organization"];

    public override string Plural => S["Member organizations"];

    public override IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string> { ["en"] = "member members", ["ru"] = "участница организация" };

    public override int Position => 7;
}
