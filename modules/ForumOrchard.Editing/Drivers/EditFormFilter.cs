using System.Security.Claims;
using ForumOrchard.Editing.Conflicts;
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
using OrchardCore.Locking.Distributed;

namespace ForumOrchard.Editing.Drivers;

/// <summary>
/// Surrounds the actions that take a form with a token. Lets one save of an item finish before the next is compared, and reads what a form would overwrite
/// before the action runs: the action has often written before its drivers run, and some databases (SQLite with a shared cache, as in Orchard Core 2)
/// let no second connection read what it wrote.
/// </summary>
internal sealed class EditFormFilter(
    StoredItems items, StoredUsers users, IDistributedLock locks, ItemFormState state, IContentItemDisplayManager displays, IUpdateModelAccessor updaters) : IAsyncActionFilter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestSave = TimeSpan.FromMinutes(1);

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
                var (locker, isLocked) = await locks.TryAcquireLockAsync($"ForumOrchard.Editing:{item}", Patience, LongestSave);
                if (isLocked)
                {
                    // Given back when the request is over: what it saved is committed then.
                    context.HttpContext.Response.RegisterForDisposeAsync(locker!);
                }

                await items.ReadAheadAsync(item);
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
