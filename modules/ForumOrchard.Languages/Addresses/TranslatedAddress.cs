using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Languages.Addresses;

/// <summary>
/// A new translation stands at its original's address in its own language: <c>/ru/laws/cedaw</c> for <c>/en/laws/cedaw</c>. Orchard Core 2.2
/// leaves it at a numbered address of the original's language, 3.0 at none.
/// </summary>
internal sealed class TranslatedAddress(ISession session) : ContentLocalizationHandlerBase
{
    /// <inheritdoc/>
    public override async Task LocalizedAsync(LocalizationContentContext context)
    {
        if (!context.ContentItem.Has<AutoroutePart>())
        {
            return;
        }

        var path = context.Original.TryGet<AutoroutePart>(out var route) && context.Original.TryGet<LocalizationPart>(out var localization)
            ? AddressOf(route.Path, localization.Culture, context.Culture)
            : null;

        // An address that another item has, or that cannot be told, is made by the type's pattern when the translation is saved.
        var free = path is not null && await session.QueryIndex<AutoroutePartIndex>(route => route.Path == path).FirstOrDefaultAsync() is null;
        context.ContentItem.Alter<AutoroutePart>(part => part.Path = free ? path : null);
    }

    /// <summary>Null where the original has no address, or none of its language.</summary>
    private static string? AddressOf(string? original, string? language, string translation) =>
        original is not null && language is not null && original.StartsWith(language + "/", StringComparison.OrdinalIgnoreCase)
            ? translation + original[language.Length..]
            : null;
}
