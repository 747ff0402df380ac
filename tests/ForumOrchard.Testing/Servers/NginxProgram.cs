using System.Globalization;
using ForumOrchard.Testing.Tools;

namespace ForumOrchard.Testing.Servers;

/// <summary>nginx with the operators' configuration, in front of processes of the site.</summary>
public sealed class NginxProgram : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly ServerProgram _server;

    private NginxProgram(TemporaryFolder folder, ServerProgram server, Uri address) => (_folder, _server, Address) = (folder, server, address);

    /// <summary>The site's address for visitors.</summary>
    public Uri Address { get; }

    /// <param name="configuration">A file for the http block, with two servers on 10.0.0.11 and 10.0.0.12.</param>
    /// <param name="first">Takes the place of the first server.</param>
    /// <param name="second">Takes the place of the second server.</param>
    public static async Task<NginxProgram> StartAsync(string configuration, Uri first, Uri second)
    {
        var folder = new TemporaryFolder();
        var port = SiteProcess.FreePort();
        var site = (await File.ReadAllTextAsync(configuration))
            .Replace("10.0.0.11:8080", first.Authority, StringComparison.Ordinal)
            .Replace("10.0.0.12:8080", second.Authority, StringComparison.Ordinal)
            .Replace("listen 80;", string.Create(CultureInfo.InvariantCulture, $"listen 127.0.0.1:{port};"), StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "site.conf"), site);

        // Root's own folder is closed to the user that nginx would choose.
        var user = Environment.UserName == "root" ? "user root;" : "";
        var temporary = string.Join(' ', new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(kind => $"{kind}_temp_path {folder.Path}/{kind};"));
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "nginx.conf"),
            $"{user} daemon off; worker_processes 1; pid {folder.Path}/nginx.pid; error_log stderr crit; events {{ }} http {{ {temporary} include {folder.Path}/site.conf; }}");
        var server = await ServerProgram.StartAsync(
            port, Path.Combine(folder.Path, "nginx.log"), await Task.Run(() => KnownTools.Nginx.Path), "-p", folder.Path, "-e", "stderr", "-c", Path.Combine(folder.Path, "nginx.conf"));
        return new NginxProgram(folder, server, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }
}
