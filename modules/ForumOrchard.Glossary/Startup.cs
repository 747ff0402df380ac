using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Desk;
using ForumOrchard.Glossary.Editing;
using ForumOrchard.Glossary.Exchange;
using ForumOrchard.Glossary.Pages;
using ForumOrchard.Glossary.Places;
using ForumOrchard.Glossary.Storage;
using ForumOrchard.Glossary.Synonyms;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Sitemaps;
using ForumOrchard.Search.Synonyms;
using ForumOrchard.Translations.Checks;
using ForumOrchard.Translations.Hints;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.Glossary;

/// <summary>The terms of the field.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<TermbaseMemory>();
        services.AddScoped<TermbaseStore>();
        services.AddScoped<ConceptCheck>();
        services.AddScoped<Domains>();
        services.AddScoped<GlossaryLanguages>();
        services.AddRecipeExecutionStep<GlossaryStep>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<GlossaryMenu>();

        services.AddScoped<TermPlaces>();
        services.AddScoped<GlossaryImport>();
        services.AddScoped<ITermHints, GlossaryHints>();
        services.AddScoped<ITranslationCheck, TermsCheck>();
        services.AddScoped<ISynonymSource, GlossarySynonyms>();

        services.AddScoped<GlossaryPages>();
        services.AddScoped<IFurtherPage>(provider => provider.GetRequiredService<GlossaryPages>());
        services.AddLiquidModels(typeof(GlossaryPageViewModel), typeof(GlossaryLetter), typeof(GlossaryEntry), typeof(GlossaryName));
    }
}
