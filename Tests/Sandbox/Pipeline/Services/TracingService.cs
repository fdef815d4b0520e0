using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace Segmentation.Sandbox.Pipeline.Services;

/// <summary>Collects what a plug-in traces. Like the platform's trace log it keeps 10 KB: the end, which tells most.</summary>
internal sealed class TracingService : ITracingService
{
    private const int Capacity = 10 * 1024;
    private readonly StringBuilder _text = new();

    internal string Text => _text.ToString();

    public void Trace(string format, params object[] args)
    {
        _text.Append(args is { Length: > 0 } ? string.Format(CultureInfo.InvariantCulture, format, args) : format).Append('\n');
        if (_text.Length > Capacity)
            _text.Remove(0, _text.Length - Capacity);
    }
}
