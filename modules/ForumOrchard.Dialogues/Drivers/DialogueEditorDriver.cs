using ForumOrchard.Dialogues.Models;
using ForumOrchard.Dialogues.Services;
using ForumOrchard.Dialogues.ViewModels;
using ForumOrchard.Pages.Texts;
using ForumOrchard.Terms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Dialogues.Drivers;

/// <summary>Edits the sessions of a dialogue, each with a table of its findings: a row per country, a column per kind, a line per finding.</summary>
public sealed class DialogueEditorDriver(ITermLabels terms, FindingKinds kinds, IStringLocalizer<DialogueEditorDriver> S) : ContentPartDisplayDriver<DialoguePart>
{
    public override IDisplayResult Edit(DialoguePart part, BuildPartEditorContext context) => Form(part, context, null);

    public override async Task<IDisplayResult> UpdateAsync(DialoguePart part, UpdatePartEditorContext context)
    {
        var form = new DialogueEditorViewModel();
        await context.Updater.TryUpdateModelAsync(form, Prefix);

        // A form without the editor says nothing about sessions.
        if (form.Sessions is null)
        {
            return Edit(part, context);
        }

        var sessions = form.Sessions.Select(session => session ?? new SessionRow()).ToList();
        var loose = form.Loose.OfType<LooseFinding>().ToList();
        var countries = await terms.GetAsync("countries");
        if (IsValid(sessions, countries, context.Updater.ModelState))
        {
            FindingEdits.Apply(part, sessions, loose, countries);
        }

        return Form(part, context, (sessions, loose));
    }

    private ShapeResult Form(DialoguePart part, BuildPartEditorContext context, (List<SessionRow> Sessions, List<LooseFinding> Loose)? posted) =>
        Initialize<DialogueEditorViewModel>(GetEditorShapeType(context), async form =>
        {
            var countries = await terms.GetAsync("countries");
            var (sessions, loose) = posted ?? FindingEdits.Read(part, countries);
            form.Sessions = sessions is [.., { IsEmpty: true }] ? [.. sessions] : [.. sessions, new SessionRow()];
            form.Loose = [.. loose];
            form.Countries = countries.All;
            form.Kinds = [.. FindingMatrix.Kinds.Select(kind => KeyValuePair.Create(kind, kinds.NameOf(kind)))];
        }).Location("Parts:40");

    /// <summary>Adds a message at each fault.</summary>
    private bool IsValid(List<SessionRow> sessions, TermList countries, ModelStateDictionary state)
    {
        var prefix = $"{Prefix}.{nameof(DialogueEditorViewModel.Sessions)}";
        var isValid = true;
        void Refuse(string key, string message)
        {
            isValid = false;
            state.AddModelError(key, message);
        }

        for (var i = 0; i < sessions.Count; i++)
        {
            var session = sessions[i];
            if (session.IsEmpty || session.Remove)
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(session.Title))
            {
                Refuse($"{prefix}[{i}].{nameof(session.Title)}", S["Give the session a title: visitors see it above its findings."]);
            }

            if (!string.IsNullOrWhiteSpace(session.Order) && FindingEdits.OrderOf(session) is null)
            {
                Refuse($"{prefix}[{i}].{nameof(session.Order)}", S["Type a whole number: 1 for the first session."]);
            }

            foreach (var (key, text) in session.Cells)
            {
                var lines = Lines.Of(text);
                if (lines.Length > 0 && (FindingEdits.Split(key) is not (_, var country) || countries.ById(country) is null))
                {
                    Refuse($"{prefix}[{i}].{nameof(session.Cells)}[{key}]", S["The site no longer has this country. Move the findings to another one, or empty the field."]);
                }
                else if (lines.GroupBy(line => line, StringComparer.CurrentCultureIgnoreCase).FirstOrDefault(line => line.Skip(1).Any()) is { } twice)
                {
                    Refuse($"{prefix}[{i}].{nameof(session.Cells)}[{key}]", S["This finding stands here twice: {0}", twice.Key]);
                }
            }
        }

        return isValid;
    }
}
