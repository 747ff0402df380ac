using System.Globalization;
using ForumOrchard.Pages.Texts;
using ForumOrchard.Programs.Models;
using ForumOrchard.Programs.ViewModels;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Programs.Drivers;

/// <summary>Shows a program: header and facts in full, or a summary.</summary>
public sealed class ProgramPartDisplayDriver(IStringLocalizer<ProgramPartDisplayDriver> S) : ContentPartDisplayDriver<ProgramPart>
{
    public override IDisplayResult Display(ProgramPart part, BuildPartDisplayContext context) => Combine(
        Initialize<ProgramViewModel>("ProgramPart", model => Fill(model, part)).Location("Detail", "Header:1"),
        Initialize<ProgramViewModel>("ProgramPart_Facts", model => Fill(model, part)).Location("Detail", "Aside:1"),
        Initialize<ProgramViewModel>("ProgramPart_Summary", model => Fill(model, part)).Location("Summary", "Content:1"));

    private void Fill(ProgramViewModel model, ProgramPart part)
    {
        model.Part = part;
        model.ContentItem = part.ContentItem;
        model.Status = part.Status.Text switch
        {
            "planned" => S["Planned"],
            "active" => S["Under way"],
            "completed" => S["Completed"],
            _ => string.Empty,
        };
        model.Period = (part.StartYear.Value, part.EndYear.Value) switch
        {
            (null, null) => string.Empty,
            ({ } start, null) => string.Create(CultureInfo.InvariantCulture, $"{start:0}–"),
            (null, { } end) => string.Create(CultureInfo.InvariantCulture, $"–{end:0}"),
            ({ } start, { } end) => string.Create(CultureInfo.InvariantCulture, $"{start:0}–{end:0}"),
        };
        model.Partners = Lines.Of(part.Partners.Text);
    }
}
