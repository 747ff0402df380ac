using ForumOrchard.Dialogues.Models;
using ForumOrchard.Dialogues.Services;
using ForumOrchard.Dialogues.ViewModels;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Texts;
using ForumOrchard.Terms;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Dialogues.Drivers;

/// <summary>Shows a dialogue: header, sessions with their findings, facts; or a summary.</summary>
public sealed class DialoguePartDisplayDriver(ITermLabels terms, FindingKinds kinds, IStringLocalizer<DialoguePartDisplayDriver> S)
    : ContentPartDisplayDriver<DialoguePart>
{
    public override IDisplayResult Display(DialoguePart part, BuildPartDisplayContext context) => Combine(
        Initialize<DialogueViewModel>("DialoguePart", model => FillAsync(model, part)).Location("Detail", "Header:1"),
        Initialize<DialogueViewModel>("DialoguePart_Facts", model => FillAsync(model, part)).Location("Detail", "Aside:1"),
        Initialize<DialogueViewModel>("DialoguePart_Findings", model => FillFindingsAsync(model, part)).Location("Detail", "Content:10"),
        Initialize<DialogueViewModel>("DialoguePart_Summary", model => FillAsync(model, part)).Location("Summary", "Content:1"));

    private async ValueTask FillAsync(DialogueViewModel model, DialoguePart part)
    {
        var countries = await terms.GetAsync("countries");
        model.Part = part;
        model.ContentItem = part.ContentItem;
        model.Culture = part.ContentItem.CultureOrCurrent();
        model.Mode = part.Mode.Text switch
        {
            "online" => S["Online"],
            "in-person" => S["In person"],
            "hybrid" => S["In person and online"],
            _ => string.Empty,
        };
        model.Countries = [.. countries.ByIds(part.Countries.TermContentItemIds)];
        model.Organisers = Lines.Of(part.Organisers.Text);
    }

    private async ValueTask FillFindingsAsync(DialogueViewModel model, DialoguePart part)
    {
        var countries = await terms.GetAsync("countries");
        model.Matrices = [.. part.Sessions.Select(session => FindingMatrix.Of(session, part.Findings, countries, kinds.NameOf)).Where(matrix => matrix.Rows.Count > 0)];
    }
}
