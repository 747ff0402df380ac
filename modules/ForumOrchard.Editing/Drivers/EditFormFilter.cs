using System.Security.Claims;
using ForumOrchard.Editing.Conflicts;
using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Kept;
using ForumOrchard.Editing.Tokens;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;

namespace ForumOrchard.Editing.Drivers;

/// <summary>
/// Surrounds the actions that take a form with a token. Lets one save of an item finish before the next is compared, and reads what a form would overwrite
/// before the action runs: the action has often written before its drivers run, and some databases (SQLite with a shared cache, as in Orchard Core 2)
/// let no second connection read what it wrote.
/// </summary>
internal sealed class EditFormFilter(
    StoredItems items, ReplacedDrafts drafts, StoredUsers users, EditLocks locks, ItemFormState state, IContentItemDisplayManager displays, IUpdateModelAccessor updaters) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var request = context.HttpContext.Request;

        // The page of an error answers the same request, whose form may be what could not be read.
        var isError = context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (HttpMethods.IsPost(request.Method) && request.HasFormContentType && !isError)
        {
            var form = await request.ReadFormAsync();
            if (form.ContainsKey($"{ItemFormHandler.Prefix}.Token") && Argument(context, "contentItemId") is { } item)
            {
                await locks.HoldAsync(item);
                await items.ReadAheadAsync(item);
                await ReadOpenedAheadAsync(item, form);
            }

            // Without an id, users edit themselves.
            if (form.ContainsKey("User.Token") && (Argument(context, "id") ?? context.HttpContext.User.FindFirstValue(ClaimTypes.NameIdentifier)) is { } user)
            {
                await users.ReadAheadAsync(user);
            }
        }

        var result = (await next()).Result;
        if (result is ViewResult { Model: IShape shown } view && state.IsMerged)
        {
            view.ViewData.Model = await MergedAsync(shown, view.ViewData.ModelState);
        }

        if (KeptTexts.AreStored(result) && context.ModelState.IsValid && KeptTexts.AreOf(context.HttpContext))
        {
            KeptTexts.TellStored(context.HttpContext, state.KeptAs);
        }
    }

    /// <summary>What the form was opened with, if it is compared with that: somebody has saved meanwhile, or had done so when both texts were shown.</summary>
    private async Task ReadOpenedAheadAsync(string item, IFormCollection form)
    {
        string? token = form[$"{ItemFormHandler.Prefix}.{nameof(ItemFormViewModel.Token)}"];
        string? opened = form[$"{ItemFormHandler.Prefix}.{nameof(ItemFormViewModel.Opened)}"];
        if (!string.IsNullOrEmpty(opened) || EditToken.Of(await items.FindBeforeAsync(item)).Value != token)
        {
            await drafts.ReadAheadAsync(item, new EditToken(string.IsNullOrEmpty(opened) ? token ?? string.Empty : opened));
        }
    }

    /// <summary>The form of the item with both people's work; what was posted would cover it.</summary>
    private Task<IShape> MergedAsync(IShape form, ModelStateDictionary posted)
    {
        var errors = posted[ItemFormHandler.Prefix]?.Errors.Select(error => error.ErrorMessage).ToList() ?? [];
        posted.Clear();
        foreach (var error in errors)
        {
            posted.AddModelError(ItemFormHandler.Prefix, error);
        }

        return displays.BuildEditorAsync((ContentItem)form.Properties["ContentItem"]!, updaters.ModelUpdater, isNew: false);
    }

    private static string? Argument(ActionExecutingContext context, string name) => context.ActionArguments.TryGetValue(name, out var value) ? value as string : null;
}
