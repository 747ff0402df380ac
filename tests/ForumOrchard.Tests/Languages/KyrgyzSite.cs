using ForumOrchard.Search.Querying;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace ForumOrchard.Tests.Languages;

/// <summary>A fresh site to which an administrator adds Kyrgyz, as the documentation says.</summary>
/// <param name="culture">The culture to add.</param>
public abstract class KyrgyzSite(string culture) : ForumSite, IAsyncLifetime
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public string Culture => culture;

    /// <summary>An administrator who reads Russian.</summary>
    public HttpClient Editor { get; private set; } = new();

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        var texts = Directory.CreateDirectory(Path.Combine(DataFolder, "Sites", "Default", "Localization"));
        await File.WriteAllTextAsync(
            Path.Combine(texts.FullName, "ky.po"),
            "msgid \"Find\"\nmsgstr \"Изде\"\n\nmsgid \"{0} result\"\nmsgid_plural \"{0} results\"\nmsgstr[0] \"{0} жыйынтык\"\n",
            Cancellation);
        Editor = await this.SignInAsync("ru");
        var form = (await Editor.OpenAsync("/Admin/Settings/localization")).QuerySelector("main form")!;
        await Editor.SendAsync(form, ("LocalizationSettings.Added", culture), ("LocalizationSettings.Supported", "ru"), ("LocalizationSettings.Supported", "en"));
        await InScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<NewLanguagesTask>().Single().DoWorkAsync(services, Cancellation));
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        Editor.Dispose();
        await DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>With the language alone.</summary>
public sealed class SiteWithKyrgyz() : KyrgyzSite("ky");

/// <summary>With the language of a country.</summary>
public sealed class SiteWithKyrgyzOfKyrgyzstan() : KyrgyzSite("ky-KG");
