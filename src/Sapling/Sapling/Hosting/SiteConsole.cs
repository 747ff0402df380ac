using System.Globalization;
using Sapling.Setup;

namespace Sapling.Hosting;

/// <summary>Console messages for the person who starts the site.</summary>
internal static class SiteConsole
{
    public static void TellSetup(SetupReport report)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Set-up ran the recipe \"{report.RecipeName}\" in {report.Duration.TotalSeconds:0.0} seconds."));
        Console.WriteLine(report.GeneratedPassword is null
            ? $"The administrator is \"{report.AdminName}\", with the configured password."
            : $"The administrator is \"{report.AdminName}\", the password {report.GeneratedPassword}   (shown this once; change it after signing in)");
    }

    public static void TellPassword((string UserName, string Password) reset)
        => Console.WriteLine($"The password of \"{reset.UserName}\" is now {reset.Password}   (shown this once; change it after signing in)");

    public static void TellAddress(IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            Console.WriteLine($"The site is at {address}, its admin at {address.TrimEnd('/')}/admin. Ctrl+C stops it.");
        }
    }
}
