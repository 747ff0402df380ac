using System.Security.Claims;
using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Fields;
using ForumOrchard.Editing.Kept;
using ForumOrchard.Editing.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Conflicts;

/// <summary>
/// Adds the edit token to the form of every item. If somebody else has saved meanwhile, merges what only one of them has changed, and asks about the rest.
/// A handler and no driver: it has to see the item with all that was posted. A contained item belongs to the form of its container.
/// </summary>
internal sealed class ItemFormHandler(StoredItems stored, ReplacedDrafts drafts, ItemConflicts conflicts, ItemSlots slots, ItemFormState state, ConflictMessages messages, IEnumerable<IFixedSlots> fixedSlots, ILocalClock clock, IHttpContextAccessor http) : IContentDisplayHandler
{
    /// <summary>The prefix of the form's inputs.</summary>
    internal const string Prefix = "ContentItem";

    public Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context) => Task.CompletedTask;

    public async Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context)
    {
        if (!string.IsNullOrEmpty(context.HtmlFieldPrefix))
        {
            return;
        }

        await KeepTextAsync(contentItem, context, state.ContentItemId == contentItem.ContentItemId);
        if (state.ContentItemId == contentItem.ContentItemId)
        {
            await ShowAsync(context);
        }
        else if (await stored.FindAsync(contentItem.ContentItemId) is { } latest)
        {
            await ShowAsync<EditTokenViewModel>(context, "EditToken_Edit", view => view.Token = EditToken.Of(latest).Value);
        }
    }

    public async Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (!string.IsNullOrEmpty(context.HtmlFieldPrefix))
        {
            return;
        }

        foreach (var part in fixedSlots)
        {
            foreach (var slot in await part.ApplyAsync(contentItem))
            {
                await SkipAsync(slot, contentItem, context.Updater.ModelState);
            }
        }

        // To be read once: Orchard Core brings back what a second reading has seen, although it was removed.
        var posted = new ItemFormViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix);
        state.KeptAs = posted.KeptAs;
        if (!string.IsNullOrEmpty(posted.Token))
        {
            // Otherwise it is new, or not made by this site's editors.
            await CompareAsync(contentItem, posted, context.Updater.ModelState);
            await ShowAsync(context);
        }
        else if (posted.IsRestored)
        {
            context.Updater.ModelState.AddModelError(Prefix, messages.Restored);
        }

        if (posted.KeptAs is not null)
        {
            await KeepTextAsync(contentItem, context, isUnsaved: true);
        }
    }

    private async Task CompareAsync(ContentItem contentItem, ItemFormViewModel posted, ModelStateDictionary errors)
    {
        var latest = await stored.FindBeforeAsync(contentItem.ContentItemId);
        state.ContentItemId = contentItem.ContentItemId;
        state.Token = posted.Token!;
        state.Opened = posted.Opened ?? string.Empty;
        var isChosen = true;
        if (latest is null)
        {
            state.Token = string.Empty;
            errors.AddModelError(Prefix, messages.Deleted);
        }
        else if (EditToken.Of(latest).Value != posted.Token)
        {
            await MergeAsync(contentItem, latest, posted, errors);
        }
        else
        {
            isChosen = await ChooseAsync(contentItem, latest, posted, errors);
        }

        if (posted.IsRestored)
        {
            errors.AddModelError(Prefix, messages.Restored);
        }

        if (isChosen && errors.IsValid)
        {
            await drafts.KeepAsync(latest);
        }
    }

    /// <summary>Somebody has saved meanwhile.</summary>
    private async Task MergeAsync(ContentItem mine, ContentItem latest, ItemFormViewModel posted, ModelStateDictionary errors)
    {
        if (!errors.IsValid)
        {
            // What cannot be stored cannot be merged either: first the form is corrected.
            errors.AddModelError(Prefix, messages.CorrectFirst(latest.Author));
            return;
        }

        state.Opened = string.IsNullOrEmpty(posted.Opened) ? posted.Token! : posted.Opened;
        var conflict = await DescribeAsync(mine, latest, state.Opened);
        foreach (var field in conflict.Fields.Where(field => field.By == ChangedBy.Colleague))
        {
            await slots.CopyAsync(field.Slot, latest, mine);
        }

        state.Token = EditToken.Of(latest).Value;
        state.Conflict = conflict;
        state.IsMerged = true;
        errors.Remove($"{Prefix}.{nameof(posted.Token)}");
        errors.Remove($"{Prefix}.{nameof(posted.Opened)}");
        errors.AddModelError(Prefix, messages.Merge(conflict));
    }

    /// <summary>Both texts were shown side by side, if somebody had saved: puts what was chosen into the item.</summary>
    /// <returns>Whether a text was chosen everywhere.</returns>
    private async Task<bool> ChooseAsync(ContentItem mine, ContentItem latest, ItemFormViewModel posted, ModelStateDictionary errors)
    {
        if (string.IsNullOrEmpty(posted.Opened))
        {
            return true;
        }

        var conflict = await DescribeAsync(mine, latest, posted.Opened);
        conflict = conflict with { Fields = [.. conflict.Fields.Select(field => field with { Take = TakenOf(field, posted.Choices) })] };
        state.Conflict = conflict;
        var isChosen = true;
        foreach (var field in conflict.ToChoose)
        {
            isChosen &= field.Take is not null;
            if (field.Take == Choice.Theirs)
            {
                await slots.CopyAsync(field.Slot, latest, mine);
                await SkipAsync(field.Slot, mine, errors);
            }
        }

        if (!isChosen)
        {
            errors.AddModelError(Prefix, messages.Choose);
        }

        return isChosen;
    }

    /// <summary>What was sent for a slot is not stored, so that its faults do not count.</summary>
    private async Task SkipAsync(Slot slot, ContentItem item, ModelStateDictionary errors)
    {
        var isOfSlot = await slots.InputsOfAsync(slot, item);
        foreach (var input in errors.Keys.Where(isOfSlot).ToList())
        {
            errors.ClearValidationState(input);
            errors.MarkFieldSkipped(input);
        }
    }

    /// <summary>What was chosen; null for nothing, or for a text to drop that has been changed since both were shown.</summary>
    private static string? TakenOf(ConflictField field, IList<Choice?>? choices) =>
        choices?.FirstOrDefault(choice => choice?.Slot == field.Slot.Key) switch
        {
            { Take: Choice.Mine } => Choice.Mine,
            { Take: Choice.Theirs } choice when choice.Seen == field.Seen => Choice.Theirs,
            _ => null,
        };

    private async Task<ItemConflict> DescribeAsync(ContentItem mine, ContentItem latest, string token)
    {
        var opened = await drafts.FindAsync(latest.ContentItemId, new EditToken(token));
        return new ItemConflict(
            latest.Author ?? string.Empty,
            latest.ModifiedUtc is { } saved ? (await clock.ConvertToLocalAsync(saved)).DateTime : null,
            latest.Published,
            opened is not null,
            await conflicts.CompareAsync(opened, latest, mine));
    }

    private async Task ShowAsync(BuildEditorContext context)
    {
        if (state.Token.Length > 0)
        {
            await ShowAsync<EditTokenViewModel>(context, "EditToken_Edit", view => (view.Token, view.Opened) = (state.Token, state.Opened));
        }

        if (state.Conflict is { } conflict)
        {
            await ShowAsync<EditConflictViewModel>(context, "EditConflict_Edit", view => view.Conflict = conflict);
        }
    }

    private async Task KeepTextAsync(ContentItem item, BuildEditorContext context, bool isUnsaved)
    {
        if (http.HttpContext is not { } request || !KeptTexts.AreOf(request) || request.User.FindFirstValue(ClaimTypes.NameIdentifier) is not { } user)
        {
            return;
        }

        await ShowAsync<KeptTextViewModel>(context, "KeptText_Edit", view =>
        {
            view.KeptAs = state.KeptAs ?? KeptTexts.NewId();
            view.Item = context.IsNew ? item.ContentType : item.ContentItemId;
            view.Person = KeptTexts.KeyOf(user);
            view.IsUnsaved = isUnsaved;
        });
    }

    private static Task ShowAsync<TModel>(BuildEditorContext context, string shapeType, Action<TModel> initialize)
        where TModel : class => new ShapeResult(shapeType, at => at.ShapeFactory.CreateAsync(shapeType, initialize)).Prefix(Prefix).Location("Content:before").ApplyAsync(context);
}
