using ForumOrchard.Translations.Reviews;
using ForumOrchard.Translations.States;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Translations.Notices;

/// <summary>Says above the form of a translation that its draft waits for review, or where it is handed in by who may not publish it.</summary>
internal sealed class ReviewNoticeDriver(TranslationSets sets, ReviewStates reviews, IHttpContextAccessor http) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(context);
        return !context.IsNew && string.IsNullOrEmpty(context.HtmlFieldPrefix)
            && http.HttpContext is { } request
            && model.TryGet<LocalizationPart>(out var part) && part is { LocalizationSet: { Length: > 0 } set }
            && await sets.FindAsync(set) is { } found
            && await reviews.FindAsync(model, found, request.User) is { } review && (review.IsHandedIn || !review.MayPublish)
            ? Initialize<ReviewViewModel>("TranslationReview_Edit", view => (view.ContentItemId, view.IsHandedIn, view.By) = (review.ContentItemId, review.IsHandedIn, review.By)).Location("Content:before")
            : null;
    }

    /// <inheritdoc/>
    public override Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context) => EditAsync(model, context);
}
