using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Languages.Addresses;

/// <summary>
/// Gives a new translation its original's address in its own language: <c>/ru/laws/cedaw</c> for <c>/en/laws/cedaw</c>.
/// Orchard Core 2.2 leaves it at a numbered address in the original's language, 3.0 without one.
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

        // If the address is taken or cannot be derived, the type's pattern creates one when the translation is saved.
        var free = path is not null && await session.QueryIndex<AutoroutePartIndex>(route => route.Path == path).FirstOrDefaultAsync() is null;
        context.ContentItem.Alter<AutoroutePart>(part => part.Path = free ? path : null);
    }

    /// <summary>Null if the original has no address, or none with its language.</summary>
    private static string? AddressOf(string? original, string? language, string translation) =>
        original is not null && language is not null && original.StartsWith(language + "/", StringComparison.OrdinalIgnoreCase)
            ? translation + original[language.Length..]
            : null;
}
