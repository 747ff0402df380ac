namespace ForumOrchard.Benchmarks.Servers;

/// <summary>A build of the site with its own data.</summary>
/// <param name="Host">The assembly to start.</param>
/// <param name="ContentRoot">The folder with the settings and translations.</param>
/// <param name="DataFolder">An existing folder; an empty one is set up when the site starts.</param>
internal sealed record Installation(string Host, string ContentRoot, string DataFolder);
