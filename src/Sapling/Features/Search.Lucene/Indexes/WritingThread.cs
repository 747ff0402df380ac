using System.Threading.Channels;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>
/// Does work of one kind in its order on a thread of its own. Lucene begins a segment, and the analyzers make their filters, for each thread that
/// adds documents; those of the pool would take turns.
/// </summary>
/// <typeparam name="T">What is to be worked on.</typeparam>
internal sealed class WritingThread<T>
{
    private readonly Channel<T> _waiting = Channel.CreateBounded<T>(1);
    private readonly Task _work;

    /// <param name="write">Is given one after the other.</param>
    public WritingThread(Action<T> write) => _work = Task.Factory.StartNew(() => Run(write), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Waits while one is being worked on and another waits.</summary>
    /// <exception cref="ChannelClosedException">The work has failed; the reason is inside, and is thrown by <see cref="EndAsync"/>.</exception>
    public ValueTask AddAsync(T one, CancellationToken cancellationToken) => _waiting.Writer.WriteAsync(one, cancellationToken);

    /// <summary>Waits until all has been done. What failed is thrown.</summary>
    public Task EndAsync()
    {
        _waiting.Writer.TryComplete();
        return _work;
    }

    private void Run(Action<T> write)
    {
        try
        {
            while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                while (_waiting.Reader.TryRead(out var one))
                {
                    write(one);
                }
            }
        }
        catch (Exception exception)
        {
            _waiting.Writer.TryComplete(exception);
            throw;
        }
    }
}
