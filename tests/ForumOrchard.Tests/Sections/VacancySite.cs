using ForumOrchard.Testing;
using ForumOrchard.Vacancies.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace ForumOrchard.Tests.Sections;

/// <summary>The site with a test module that adds the type <c>Vacancy</c>, and a vacancy of a program in each language.</summary>
public sealed class VacancySite : ForumSite, IAsyncLifetime
{
    public const string Program = "programs/crosscutting-initiatives";

    public VacancySite()
    {
        RecipeName = "ForumWithVacancies";
        ApplicationName = typeof(VacancySite).Assembly.GetName().Name!;
    }

    public new async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Client.GetStringAsync("/en", TestContext.Current.CancellationToken);
        var program = await SetOfAsync("/en/" + Program);
        foreach (var (culture, title) in new[] { ("en", "Bilby keeper"), ("ru", "Смотрительница бильби") })
        {
            await this.AddAsync("Vacancy", $"{culture}/vacancies/bilby-keeper", VersionOptions.Published, item =>
            {
                item.DisplayText = title;
                item.Alter<VacancyPart>(part =>
                {
                    part.Summary.Text = "A summary of the bilby";
                    part.Program.LocalizationSets = [program];
                });
            });
        }
    }

    private async Task<string> SetOfAsync(string path)
    {
        var set = string.Empty;
        await InScopeAsync(async services =>
        {
            var (_, entry) = await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync(path);
            var item = await services.GetRequiredService<IContentManager>().GetAsync(entry!.ContentItemId);
            set = item!.As<OrchardCore.ContentLocalization.Models.LocalizationPart>()!.LocalizationSet!;
        });
        return set;
    }
}
