using ForumOrchard.SearchMeasures.Corpus;
using ForumOrchard.SearchMeasures.Sites;
using ForumOrchard.Testing;

namespace ForumOrchard.SearchMeasures.Speed;

/// <summary>A site whose Russian index grows with samples that are not in its database.</summary>
internal sealed class GrowingSite : IAsyncDisposable
{
    private readonly ForumSite _site = new();
    private readonly IEnumerator<Sample> _samples = SampleCorpus.Take(int.MaxValue).Where(sample => sample.Culture == "ru").GetEnumerator();
    private int _count;

    /// <summary>Restarts after growing.</summary>
    public ForumSite Site => _site;

    /// <inheritdoc cref="SiteIndex.StartAsync"/>
    public Task StartAsync() => SiteIndex.StartAsync(_site);

    /// <summary>Adds samples up to the given number.</summary>
    public async Task GrowToAsync(int count)
    {
        await SiteIndex.AddAsync(_site, write => SampleDocuments.MakeAsync(_site.Services, Next(count - _count), write));
        _count = count;
    }

    public async ValueTask DisposeAsync()
    {
        _samples.Dispose();
        await _site.DisposeAsync();
    }

    private IEnumerable<Sample> Next(int count)
    {
        for (var i = 0; i < count && _samples.MoveNext(); i++)
        {
            yield return _samples.Current;
        }
    }
}
