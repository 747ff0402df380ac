using ForumOrchard.LegalActs.Services;
using ForumOrchard.Pages.Latest;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Programs.Sections;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.LegalActs;

/// <summary>Conventions and laws, in a common list and in one per level.</summary>
public sealed class LegalActSection(LegalActCollection collection, IStringLocalizer<LegalActSection> S) : Section, ILatestItems, IProgramItems
{
    public override string ContentType => "LegalAct";

    public override string Singular => S["Law or convention"];

    public override string Plural => S["Conventions and laws"];

    public override IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string> { ["en"] = "law laws act convention", ["ru"] = "закон законы акт конвенция" };

    public override int Position => 3;

    public override IReadOnlyList<ListPage> Lists =>
    [
        new("laws", S["Conventions and Laws"]),
        new("laws/international", S["International instruments on women’s rights"]),
        new("laws/national", S["Regulatory legal acts of the Kyrgyz Republic"]),
    ];

    public override bool HasAlike => true;

    public string AllLabel => S["All conventions and laws"];

    public string ProgramHeading => S["Conventions and laws of the program"];

    public int ProgramPosition => 4;

    /// <summary>Only acts of the Kyrgyz Republic: their changes are news, while the conventions are old.</summary>
    public IQuery<ContentItem> Latest(string culture) => collection.Find(culture, "national");

    public IQuery<ContentItem> OfProgram(string culture, string program) => collection.OfProgram(culture, program);
}
