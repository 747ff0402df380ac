using System.Diagnostics;
using System.Security.Cryptography;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Recipes.Models;
using OrchardCore.Setup.Services;
using Sapling.Hosting;
using Sapling.Modules.Startup;

namespace Sapling.Setup;

/// <summary>Sets up the site from the configuration.</summary>
internal sealed class AutoSetup(SiteComposition site, ISetupService setup)
{
    /// <summary>Leaves out letters and digits that look alike; no part of it begins a word.</summary>
    private const string PasswordAlphabet = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>Runs the recipe. The site's record is written in the same transaction, so that an interrupted run has no effect.</summary>
    /// <exception cref="SiteStartException">The recipe failed; the message names the step and the reason.</exception>
    public async Task<SetupReport> RunAsync()
    {
        var options = site.AutoSetup!;
        var watch = Stopwatch.StartNew();
        var generated = options.AdminPassword.Length == 0;
        var password = generated ? GeneratePassword() : options.AdminPassword;
        var recipe = (await setup.GetSetupRecipesAsync()).FirstOrDefault(recipe => recipe.Name.Equals(options.RecipeName, StringComparison.OrdinalIgnoreCase))
            ?? throw new SiteStartException($"The recipe \"{options.RecipeName}\" is not a set-up recipe.");
        var context = new SetupContext
        {
            Recipe = recipe,
            EnabledFeatures = [.. site.Features.Features.Select(feature => feature.Id)],
            Properties =
            {
                [SetupConstants.AdminUsername] = options.AdminUsername,
                [SetupConstants.AdminEmail] = options.AdminEmail,
                [SetupConstants.AdminPassword] = password,
                [SetupConstants.SiteName] = options.SiteName,
                [SetupConstants.SiteTimeZone] = options.SiteTimeZone,
                [SetupConstants.DatabaseProvider] = options.DatabaseProvider,
            },
        };
        try
        {
            await setup.SetupAsync(context);
        }
        catch (RecipeExecutionException exception)
        {
            throw new SiteStartException($"Set-up stopped, and nothing of it was kept. {exception.Message}", exception);
        }

        return context.Errors.Count > 0
            ? throw new SiteStartException($"Set-up stopped, and nothing of it was kept. {string.Join(' ', context.Errors.Values)}")
            : new SetupReport(recipe.Name, watch.Elapsed, options.AdminUsername, generated ? password : null);
    }

    /// <summary>Four groups of five, about 115 bits; the ends hold one character of each kind that a password policy may require.</summary>
    internal static string GeneratePassword()
    {
        var groups = Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(PasswordAlphabet, 5)).ToArray();
        return $"{string.Join('-', groups)}-{RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ", 1)}{RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz", 1)}{RandomNumberGenerator.GetString("23456789", 1)}";
    }
}

/// <summary>Result of set-up.</summary>
/// <param name="RecipeName">The recipe it ran.</param>
/// <param name="Duration">Duration of set-up.</param>
/// <param name="AdminName">The administrator's name.</param>
/// <param name="GeneratedPassword">The administrator's password if set-up generated it; null if the configuration gave one.</param>
internal sealed record SetupReport(string RecipeName, TimeSpan Duration, string AdminName, string? GeneratedPassword);
