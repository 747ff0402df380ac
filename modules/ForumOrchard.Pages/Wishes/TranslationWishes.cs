using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace ForumOrchard.Pages.Wishes;

/// <summary>Counts what visitors would like to read in which language. Who they are is not stored.</summary>
public sealed class TranslationWishes(ISession session)
{
    private const int Attempts = 5;

    /// <summary>Counts one wish more, in its own unit of work.</summary>
    /// <param name="localizationSet">The item.</param>
    /// <param name="culture">The language that it is missing in.</param>
    /// <exception cref="ConcurrencyException">Others count the same all the time.</exception>
    public static async Task AddAsync(string localizationSet, string culture)
    {
        for (var attempt = 1; ; attempt++)
        {
            var isDone = false;
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                try
                {
                    await AddAsync(scope.ServiceProvider.GetRequiredService<ISession>(), localizationSet, culture);
                    isDone = true;
                }
                catch (ConcurrencyException) when (attempt < Attempts)
                {
                    // Repeat with what the other has counted.
                }
            });
            if (isDone)
            {
                return;
            }

            await Task.Delay(Random.Shared.Next(10, 100 * attempt));
        }
    }

    /// <summary>All counts, by item and language.</summary>
    public async Task<IReadOnlyDictionary<(string LocalizationSet, string Culture), int>> CountsAsync() =>
        (await session.QueryIndex<TranslationWishIndex>().ListAsync())
            .GroupBy(wish => (wish.LocalizationSet, wish.Culture))
            .ToDictionary(same => same.Key, same => same.Sum(wish => wish.Count));

    private static async Task AddAsync(ISession session, string localizationSet, string culture)
    {
        var wish = await session.Query<TranslationWish, TranslationWishIndex>(index => index.LocalizationSet == localizationSet && index.Culture == culture)
            .FirstOrDefaultAsync() ?? new TranslationWish { LocalizationSet = localizationSet, Culture = culture };
        wish.Count++;
        await session.SaveAsync(wish, checkConcurrency: true);
        await session.SaveChangesAsync();
    }
}
