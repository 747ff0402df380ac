using ForumOrchard.Dialogues.Services;
using ForumOrchard.Pages.Latest;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Programs.Sections;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Dialogues;

/// <summary>The regional dialogues.</summary>
public sealed class DialogueSection(DialogueArchive archive, IStringLocalizer<DialogueSection> S) : Section, ILatestItems, IProgramItems
{
    public override string ContentType => "Dialogue";

    public override string Singular => S["Regional dialogue"];

    public override string Plural => S["Regional dialogues"];

    public override IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string> { ["en"] = "dialogue dialogues dialog", ["ru"] = "диалог диалоги" };

    public override int Position => 4;

    public override IReadOnlyList<ListPage> Lists => [new("dialogues", S["Regional dialogues"])];

    public override bool HasAlike => true;

    public string AllLabel => S["All dialogues"];

    public string ProgramHeading => S["Dialogues of the program"];

    public int ProgramPosition => 3;

    public IQuery<ContentItem> Latest(string culture) => archive.Newest(culture);

    public IQuery<ContentItem> OfProgram(string culture, string program) => archive.OfProgram(culture, program);
}
